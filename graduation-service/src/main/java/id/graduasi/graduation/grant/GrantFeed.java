package id.graduasi.graduation.grant;

import id.graduasi.graduation.registry.InputChanges;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Grants as grants-service tells them; each event carries the whole state after it. */
@ApplicationScoped
class GrantFeed implements Feed {

  // The row stands where its family stands now, which may be elsewhere than when it was told.
  private static final String UPSERT =
      """
      with read as materialized (
        select text::jsonb as body from unnest(?::text[]) as batch (text)),
      event as (
        select (body ->> 'grantId')::uuid as grant_id,
               (body ->> 'familyId')::uuid as family_id,
               body ->> 'schemeCode' as scheme_code,
               coalesce((body ->> 'amount')::bigint, 0) as amount,
               (body ->> 'disbursedOn')::date as disbursed_on,
               (body ->> 'visitedOn')::date as visited_on,
               body ->> 'businessStatus' as business,
               (body ->> 'version')::bigint as version,
               body ->> 'areaCode' as area_code,
               (body ->> 'facilitatorId')::uuid as facilitator_id
        from read)
      insert into grant_outcome as held (grant_id, family_id, scheme_code, amount, disbursed_on,
        visited_on, business, version, area_code, facilitator_id)
      select distinct on (event.grant_id) event.grant_id, event.family_id, event.scheme_code,
        event.amount, event.disbursed_on, event.visited_on, event.business, event.version,
        coalesce(family.area_code, event.area_code),
        case when family.family_id is null then event.facilitator_id else family.facilitator_id end
      from event left join lateral (
        select family_id, area_code, facilitator_id from family
        where family_id = event.family_id offset 0) family on true
      order by event.grant_id, event.version desc
      on conflict (grant_id) do update set
        family_id = excluded.family_id, scheme_code = excluded.scheme_code,
        amount = excluded.amount, disbursed_on = excluded.disbursed_on,
        visited_on = excluded.visited_on, business = excluded.business,
        version = excluded.version, area_code = excluded.area_code,
        facilitator_id = excluded.facilitator_id
      where held.version < excluded.version
      """;

  private final Feeds feeds;
  private final Database database;
  private final InputChanges changes;

  GrantFeed(Feeds feeds, Database database, InputChanges changes) {
    this.feeds = feeds;
    this.database = database;
    this.changes = changes;
  }

  @Incoming("grants-grant")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "grants-grant";
  }

  @Override
  public String topic() {
    return "grants.grant";
  }

  @Override
  public void apply(List<Event> events) {
    database.update(UPSERT, (Object) events.stream().map(Event::text).toArray(String[]::new));
    changes.of(
        events.stream().map(e -> UUID.fromString(e.body().path("familyId").asText())).toList());
  }

  @Override
  public void forget() {
    database.update("delete from grant_outcome");
  }
}
