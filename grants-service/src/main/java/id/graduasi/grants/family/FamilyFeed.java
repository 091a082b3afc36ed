package id.graduasi.grants.family;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what eligibility depends on. What a family receives follows the family to its facilitator
 * and its area; what a person was proposed for or given follows the person.
 */
@ApplicationScoped
class FamilyFeed implements Feed {

  private static final List<String> STATUSES = List.of("ACTIVE", "MERGED", "CLOSED");

  private static final String KEEP =
      """
      insert into family as held
        (family_id, version, status, area_code, facilitator_id, decile, dtsen_version, members,
         told_at)
      select "familyId", version, status, "areaCode", "facilitatorId", decile, "dtsenVersion",
             members, "toldAt"
      from jsonb_to_recordset(?::jsonb)
        as told ("familyId" uuid, version bigint, status text, "areaCode" text,
                 "facilitatorId" uuid, decile int, "dtsenVersion" text, members jsonb,
                 "toldAt" timestamptz)
      order by "familyId"
      on conflict (family_id) do update
      set version = excluded.version, status = excluded.status, area_code = excluded.area_code,
          facilitator_id = excluded.facilitator_id, decile = excluded.decile,
          dtsen_version = excluded.dtsen_version, members = excluded.members,
          told_at = excluded.told_at
      where held.version < excluded.version
      """;

  private static final String FOLLOW =
      """
      with home as materialized (
        select f.* from unnest(?::uuid[]) as told (id)
        cross join lateral (
          select family_id, area_code, facilitator_id from family
          where family_id = told.id offset 0) f
        where exists (
          select from enrollment e where e.family_id = f.family_id
            and (e.facilitator_id, e.area_code) is distinct from (f.facilitator_id, f.area_code)
          offset 0))
      update enrollment e set facilitator_id = home.facilitator_id, area_code = home.area_code
      from home where e.family_id = home.family_id
      """;

  private final Database database;
  private final Feeds feeds;
  private final Followers followers;

  FamilyFeed(Database database, Feeds feeds, Followers followers) {
    this.database = database;
    this.feeds = feeds;
    this.followers = followers;
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
    Map<UUID, Row> newest = new LinkedHashMap<>();
    Map<UUID, UUID> heirs = new LinkedHashMap<>();
    for (Event event : events) {
      Told told = event.as(Told.class);
      Row row = told.row(event.time());
      told.replacedIds().forEach(replaced -> heirs.put(replaced, told.familyId()));
      newest.merge(row.familyId(), row, (a, b) -> a.version() < b.version() ? b : a);
    }
    database.update(KEEP, database.json(newest.values()));
    UUID[] families = newest.keySet().toArray(UUID[]::new);
    database.update(FOLLOW, (Object) families);
    followers.follow(families, heirs);
  }

  @Override
  public void forget() {
    database.update("delete from family");
  }

  /** A family as the registry tells it, as far as grants care. */
  record Told(
      UUID familyId,
      long version,
      String status,
      String areaCode,
      @Nullable UUID facilitatorId,
      @Nullable Decile decile,
      List<Member> members,
      List<UUID> replacedIds) {

    Told {
      Objects.requireNonNull(familyId, "familyId");
      if (!STATUSES.contains(status)) {
        throw new IllegalArgumentException("a family is one of " + STATUSES + ", not " + status);
      }
      Objects.requireNonNull(areaCode, "areaCode");
      members = List.copyOf(members);
      replacedIds = replacedIds == null ? List.of() : List.copyOf(replacedIds);
    }

    Row row(Instant toldAt) {
      return new Row(
          familyId,
          version,
          status,
          areaCode,
          facilitatorId,
          decile == null ? null : decile.value(),
          decile == null ? null : decile.dtsenVersion(),
          members,
          toldAt);
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

  /** A row of the read model. */
  record Row(
      UUID familyId,
      long version,
      String status,
      String areaCode,
      @Nullable UUID facilitatorId,
      @Nullable Integer decile,
      @Nullable String dtsenVersion,
      List<Member> members,
      Instant toldAt) {}
}
