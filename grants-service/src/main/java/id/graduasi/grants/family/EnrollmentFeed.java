package id.graduasi.grants.family;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps which programmes families receive. A row follows its family, where that is known. */
@ApplicationScoped
class EnrollmentFeed implements Feed {

  /** Locks the families by their ids: none changes hands while this is written. */
  private static final String KEEP =
      """
      insert into enrollment as held
        (enrollment_id, version, family_id, programme, status, reason, effective_on, periods,
         area_code, facilitator_id)
      select "enrollmentId", version, "familyId", programme, status, reason, "effectiveOn", periods,
             coalesce(home.area_code, "areaCode"),
             case when home.family_id is null then "facilitatorId" else home.facilitator_id end
      from (
          select * from jsonb_to_recordset(?::jsonb)
            as told ("enrollmentId" uuid, version bigint, "familyId" uuid, programme text,
                     status text, reason text, "effectiveOn" date, periods jsonb, "areaCode" text,
                     "facilitatorId" uuid)
          order by "familyId") told
        left join lateral (
          select family_id, area_code, facilitator_id from family
          where family_id = told."familyId" for share offset 0) home on true
      order by "enrollmentId"
      on conflict (enrollment_id) do update
      set version = excluded.version, family_id = excluded.family_id,
          programme = excluded.programme, status = excluded.status, reason = excluded.reason,
          effective_on = excluded.effective_on, periods = excluded.periods,
          area_code = excluded.area_code, facilitator_id = excluded.facilitator_id
      where held.version < excluded.version
      """;

  private final Database database;
  private final Feeds feeds;

  EnrollmentFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("registry-enrollment")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-enrollment";
  }

  @Override
  public String topic() {
    return "registry.enrollment";
  }

  @Override
  public void apply(List<Event> events) {
    Map<UUID, Told> newest = new LinkedHashMap<>();
    for (Event event : events) {
      Told told = event.as(Told.class);
      newest.merge(told.enrollmentId(), told, (a, b) -> a.version() < b.version() ? b : a);
    }
    database.update(KEEP, database.json(newest.values()));
  }

  @Override
  public void forget() {
    database.update("delete from enrollment");
  }

  /** An enrollment as the registry tells it, as far as grants care. */
  record Told(
      UUID enrollmentId,
      long version,
      UUID familyId,
      String programme,
      String status,
      @Nullable String reason,
      LocalDate effectiveOn,
      List<Aid.Period> periods,
      String areaCode,
      @Nullable UUID facilitatorId) {

    Told {
      Objects.requireNonNull(enrollmentId, "enrollmentId");
      Objects.requireNonNull(familyId, "familyId");
      periods = periods == null ? List.of() : List.copyOf(periods);
    }
  }
}
