package id.graduasi.reporting.posting;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each family's decile and facilitator; its enrollments follow both, the lines the latter.
 */
@ApplicationScoped
class FamilyFeed implements Feed {

  private static final String KEEP =
      """
      insert into family as held
        (family_id, version, area_code, facilitator_id, decile, dtsen_version)
      select "familyId", version, "areaCode", "facilitatorId",
             (decile ->> 'value')::int, decile ->> 'dtsenVersion'
      from jsonb_to_recordset(?::jsonb)
        as told ("familyId" uuid, version bigint, "areaCode" text, "facilitatorId" uuid,
                 decile jsonb)
      order by "familyId"
      on conflict (family_id) do update
      set version = excluded.version, area_code = excluded.area_code,
          facilitator_id = excluded.facilitator_id, decile = excluded.decile,
          dtsen_version = excluded.dtsen_version
      where held.version < excluded.version
      """;

  private static final String FOLLOW =
      """
      with home as materialized (
        select f.* from unnest(?::uuid[]) as told (id)
        cross join lateral (
          select family_id, facilitator_id, decile from family
          where family_id = told.id offset 0) f
        where exists (
          select from enrollment e where e.family_id = f.family_id
            and (e.facilitator_id is distinct from f.facilitator_id
                 or e.decile is distinct from coalesce(f.decile, e.decile))
          offset 0)),
      mine as (
        update enrollment e
        set facilitator_id = home.facilitator_id, decile = coalesce(home.decile, e.decile)
        from home where e.family_id = home.family_id
          and (e.facilitator_id is distinct from home.facilitator_id
               or e.decile is distinct from coalesce(home.decile, e.decile))
        returning e.enrollment_id, e.facilitator_id)
      update movement m set facilitator_id = mine.facilitator_id
      from mine
      where m.subject_id = mine.enrollment_id
        and m.facilitator_id is distinct from mine.facilitator_id
      """;

  private final Database database;
  private final Feeds feeds;

  FamilyFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("registry-family")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-family";
  }

  @Override
  public String topic() {
    return "registry.family";
  }

  @Override
  public void apply(List<Event> events) {
    Map<UUID, Family> newest = new LinkedHashMap<>();
    for (Event event : events) {
      Family told = event.as(Family.class);
      newest.merge(told.familyId(), told, (a, b) -> a.version() < b.version() ? b : a);
    }
    database.update(KEEP, database.json(newest.values()));
    database.update(FOLLOW, (Object) newest.keySet().toArray(UUID[]::new));
  }

  @Override
  public void forget() {
    database.update("delete from family");
  }

  /** A family as the registry tells it, as far as reports care. */
  record Family(
      UUID familyId,
      long version,
      String areaCode,
      @Nullable UUID facilitatorId,
      @Nullable Decile decile) {

    Family {
      Objects.requireNonNull(familyId, "familyId");
      Objects.requireNonNull(areaCode, "areaCode");
    }
  }

  /** A decile and the DTSEN version it comes from. */
  record Decile(int value, @Nullable String dtsenVersion) {

    Decile {
      if (value < 1 || value > 10) {
        throw new IllegalArgumentException("a decile is 1-10, not " + value);
      }
    }
  }
}
