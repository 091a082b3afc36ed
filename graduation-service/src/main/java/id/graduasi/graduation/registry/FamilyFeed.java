package id.graduasi.graduation.registry;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Families as the registry tells them; rows of this service follow their family's place. */
@ApplicationScoped
class FamilyFeed implements Feed {

  // Materialized: each text is read as JSON once, not again for every row it is compared with.
  // What is held is looked up event by event, here and below: see ADR 0038.
  // Only what a score rests on marks the family for the next scoring run, see InputChanges.
  private static final String UPSERT =
      """
      with read as materialized (
        select text::jsonb as body from unnest(?::text[]) as batch (text)),
      event as materialized (
        select (body ->> 'familyId')::uuid as family_id,
               body ->> 'familyNumber' as family_number,
               body ->> 'status' as status,
               (body ->> 'version')::bigint as version,
               body ->> 'areaCode' as area_code,
               body ->> 'villageCode' as village_code,
               (body ->> 'facilitatorId')::uuid as facilitator_id,
               (body -> 'decile' ->> 'value')::smallint as decile,
               body -> 'decile' ->> 'dtsenVersion' as dtsen_version,
               coalesce(nullif(body -> 'indicators', 'null'), '{}') as indicators,
               coalesce(nullif(body -> 'members', 'null'), '[]') as members
        from read),
      fresh as (
        select event.* from event left join lateral (
          select version from family where family_id = event.family_id offset 0) held on true
        where held.version is null or event.version > held.version),
      newest as (select distinct on (family_id) * from fresh order by family_id, version desc),
      ranks as (
        select family_id, jsonb_object_agg(dtsen_version, decile order by version) as deciles
        from fresh where dtsen_version is not null and decile is not null group by family_id),
      taken as (
        insert into family as held (family_id, family_number, status, version, area_code,
          village_code, facilitator_id, decile, dtsen_version, deciles, indicators, members)
        select family_id, family_number, status, version, area_code, village_code, facilitator_id,
               decile, dtsen_version, coalesce(deciles, '{}'), indicators, members
        from newest left join ranks using (family_id) order by family_id
        on conflict (family_id) do update set
          family_number = excluded.family_number, status = excluded.status,
          version = excluded.version, area_code = excluded.area_code,
          village_code = excluded.village_code, facilitator_id = excluded.facilitator_id,
          decile = excluded.decile, dtsen_version = excluded.dtsen_version,
          deciles = held.deciles || excluded.deciles, indicators = excluded.indicators,
          members = excluded.members
        where held.version < excluded.version
        returning held.family_id, held.area_code, held.facilitator_id,
          (old.status, old.area_code, old.dtsen_version, old.deciles, old.indicators, old.members)
          is distinct from
          (new.status, new.area_code, new.dtsen_version, new.deciles, new.indicators, new.members)
          as scored_anew,
          (old.family_id, old.area_code, old.facilitator_id)
          is distinct from (new.family_id, new.area_code, new.facilitator_id) as placed_anew),
      marked as (
        insert into input_change (family_id, area_code, facilitator_id)
        select family_id, area_code, facilitator_id from taken where scored_anew order by family_id
        on conflict (family_id) do update set area_code = excluded.area_code)
      select family_id from taken where placed_anew
      """;

  private static final List<String> FOLLOWERS =
      List.of(
          "enrollment",
          "assessment",
          "graduation_case",
          "objection",
          "aftercare_visit",
          "input_change",
          "home_visit",
          "grant_outcome",
          "standing",
          "learning_group_family",
          "attendance",
          "commitment",
          "commitment_quarter",
          "five_year_review");

  private static final String FOLLOW =
      """
      with home as materialized (
        select f.* from (
            select id from unnest(?::uuid[]) as told (id)
            where exists (select from %1$s held where held.family_id = told.id offset 0)
            offset 0) moved
          cross join lateral (
            select family_id, area_code, facilitator_id from family
            where family_id = moved.id offset 0) f
        where exists (
          select from %1$s held where held.family_id = f.family_id
            and (held.area_code, held.facilitator_id) is distinct from (f.area_code, f.facilitator_id)
          offset 0))
      update %1$s follower set area_code = home.area_code, facilitator_id = home.facilitator_id
      from home where follower.family_id = home.family_id
        and (follower.area_code, follower.facilitator_id)
            is distinct from (home.area_code, home.facilitator_id)
      """;

  private final Feeds feeds;
  private final Database database;
  private final Instance<FamilyWatch> watches;

  FamilyFeed(Feeds feeds, Database database, Instance<FamilyWatch> watches) {
    this.feeds = feeds;
    this.database = database;
    this.watches = watches;
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
    String[] bodies = events.stream().map(Event::text).toArray(String[]::new);
    UUID[] placedAnew =
        database
            .query(UPSERT, row -> row.getObject(1, UUID.class), (Object) bodies)
            .toArray(UUID[]::new);
    List<FamilyWatch.News> news =
        events.stream().map(event -> event.as(FamilyWatch.News.class)).toList();
    watches.forEach(watch -> watch.seen(news));
    if (placedAnew.length > 0) {
      FOLLOWERS.forEach(table -> database.update(FOLLOW.formatted(table), (Object) placedAnew));
    }
  }

  @Override
  public void forget() {
    database.update("delete from family");
  }
}
