package id.graduasi.graduation.targets;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Who brought a graduation about, as the events of cases tell it: facilitator and place are those
 * of the first event in which the case was EFFECTIVE, its step is that of the newest.
 */
@ApplicationScoped
class GraduateFeed implements Feed {

  private static final String UPSERT =
      """
      with event as materialized (
        select (body ->> 'caseId')::uuid as case_id,
               (body ->> 'familyId')::uuid as family_id,
               body ->> 'kind' as kind,
               body ->> 'step' as step,
               (body ->> 'version')::bigint as version,
               (body ->> 'effectiveOn')::date as effective_on,
               body ->> 'areaCode' as area_code,
               (body ->> 'facilitatorId')::uuid as facilitator_id
        from jsonb_array_elements(?::jsonb) as body),
      newest as (select distinct on (case_id) * from event order by case_id, version desc),
      credit as (
        select distinct on (case_id) * from event where step = 'EFFECTIVE'
        order by case_id, version)
      insert into graduate as held (case_id, family_id, kind, step, version, effective_version,
        effective_on, area_code, facilitator_id)
      select n.case_id, n.family_id, n.kind, n.step, n.version, c.version, c.effective_on,
        coalesce(c.area_code, n.area_code),
        case when c.case_id is null then n.facilitator_id else c.facilitator_id end
      from newest n left join credit c using (case_id)
      order by n.case_id
      on conflict (case_id) do update set
        (step, version) = (
          select step, version from (values (held.step, held.version),
            (excluded.step, excluded.version)) as told (step, version)
          order by version desc limit 1),
        (effective_version, effective_on, area_code, facilitator_id) = (
          select effective_version, effective_on, area_code, facilitator_id
          from (values
            (held.effective_version, held.effective_on, held.area_code, held.facilitator_id),
            (excluded.effective_version, excluded.effective_on, excluded.area_code,
              excluded.facilitator_id))
            as told (effective_version, effective_on, area_code, facilitator_id)
          order by effective_version nulls last limit 1)
      """;

  private final Feeds feeds;
  private final Database database;

  GraduateFeed(Feeds feeds, Database database) {
    this.feeds = feeds;
    this.database = database;
  }

  @Incoming("graduation-case")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-case";
  }

  @Override
  public String topic() {
    return "graduation.case";
  }

  @Override
  public void apply(List<Event> events) {
    database.update(UPSERT, database.json(events.stream().map(Event::body).toList()));
  }

  @Override
  public void forget() {
    database.update("delete from graduate");
  }
}
