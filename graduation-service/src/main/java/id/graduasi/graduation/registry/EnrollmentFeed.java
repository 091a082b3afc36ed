package id.graduasi.graduation.registry;

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

/** Enrollments as the registry tells them; cases watch how they go on. */
@ApplicationScoped
class EnrollmentFeed implements Feed {

  private static final String UPSERT =
      """
      with read as materialized (
        select text::jsonb as body from unnest(?::text[]) as batch (text)),
      event as (
        select (body ->> 'enrollmentId')::uuid as enrollment_id,
               (body ->> 'familyId')::uuid as family_id,
               body ->> 'programme' as programme,
               body ->> 'status' as status,
               body ->> 'reason' as reason,
               (body ->> 'effectiveOn')::date as effective_on,
               (body ->> 'causeId')::uuid as cause_id,
               (body ->> 'reviewDueOn')::date as review_due_on,
               (body ->> 'version')::bigint as version,
               body ->> 'areaCode' as area_code,
               (body ->> 'facilitatorId')::uuid as facilitator_id,
               coalesce(nullif(body -> 'periods', 'null'), '[]') as periods
        from read)
      insert into enrollment as held (enrollment_id, family_id, programme, status, reason,
        effective_on, cause_id, review_due_on, five_years_on, version, area_code, facilitator_id,
        periods)
      select distinct on (enrollment_id) enrollment_id, family_id, programme, status, reason,
        effective_on, cause_id, review_due_on,
        case when review_due_on is null then five_years_on(periods) end, version, area_code,
        facilitator_id, periods
      from event order by enrollment_id, version desc
      on conflict (enrollment_id) do update set
        family_id = excluded.family_id, programme = excluded.programme,
        status = excluded.status, reason = excluded.reason,
        effective_on = excluded.effective_on, cause_id = excluded.cause_id,
        review_due_on = excluded.review_due_on, five_years_on = excluded.five_years_on,
        version = excluded.version,
        area_code = excluded.area_code, facilitator_id = excluded.facilitator_id,
        periods = excluded.periods
      where held.version < excluded.version
      """;

  private final Feeds feeds;
  private final Rows rows;
  private final InputChanges changes;
  private final Instance<EnrollmentWatch> watches;

  EnrollmentFeed(Feeds feeds, Rows rows, InputChanges changes, Instance<EnrollmentWatch> watches) {
    this.feeds = feeds;
    this.rows = rows;
    this.changes = changes;
    this.watches = watches;
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
    rows.apply(UPSERT, events);
    changes.of(events.stream().map(EnrollmentFeed::familyId).toList());
    List<EnrollmentWatch.News> news =
        events.stream().map(event -> event.as(EnrollmentWatch.News.class)).toList();
    watches.forEach(watch -> watch.seen(news));
  }

  @Override
  public void forget() {
    rows.execute("delete from enrollment");
  }

  private static UUID familyId(Event event) {
    return UUID.fromString(event.body().path("familyId").asText());
  }
}
