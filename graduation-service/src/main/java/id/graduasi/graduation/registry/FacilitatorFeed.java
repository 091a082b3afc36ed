package id.graduasi.graduation.registry;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Facilitators as the registry tells them: kind, areas and days of work, never a name. */
@ApplicationScoped
class FacilitatorFeed implements Feed {

  private static final String UPSERT =
      """
      with read as materialized (
        select text::jsonb as body from unnest(?::text[]) as batch (text)),
      event as (
        select (body ->> 'facilitatorId')::uuid as facilitator_id,
               body ->> 'facilitatorNumber' as number,
               body ->> 'kind' as kind,
               array(select jsonb_array_elements_text(body -> 'areas')) as areas,
               (body ->> 'startedOn')::date as started_on,
               (body ->> 'endedOn')::date as ended_on,
               (body ->> 'version')::bigint as version,
               body ->> 'areaCode' as area_code
        from read)
      insert into facilitator as held (facilitator_id, number, kind, areas, started_on, ended_on,
        version, area_code)
      select distinct on (facilitator_id) facilitator_id, number, kind, areas, started_on, ended_on,
        version, area_code
      from event order by facilitator_id, version desc
      on conflict (facilitator_id) do update set
        number = excluded.number, kind = excluded.kind, areas = excluded.areas,
        started_on = excluded.started_on, ended_on = excluded.ended_on,
        version = excluded.version, area_code = excluded.area_code
      where held.version < excluded.version
      """;

  private static final String FOLLOW =
      """
      with told as materialized (
        select distinct key::uuid as facilitator_id from unnest(?::text[]) as batch (key))
      update graduation_target follower set area_code = facilitator.area_code
      from told, facilitator
      where facilitator.facilitator_id = told.facilitator_id
        and follower.facilitator_id = told.facilitator_id
        and follower.area_code is distinct from facilitator.area_code
      """;

  private final Feeds feeds;
  private final Rows rows;

  FacilitatorFeed(Feeds feeds, Rows rows) {
    this.feeds = feeds;
    this.rows = rows;
  }

  @Incoming("registry-facilitator")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-facilitator";
  }

  @Override
  public String topic() {
    return "registry.facilitator";
  }

  @Override
  public void apply(List<Event> events) {
    rows.apply(UPSERT, events);
    rows.applyKeys(FOLLOW, events);
  }

  @Override
  public void forget() {
    rows.execute("delete from facilitator");
  }
}
