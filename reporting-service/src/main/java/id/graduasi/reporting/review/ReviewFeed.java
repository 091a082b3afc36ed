package id.graduasi.reporting.review;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what became of reviews; the enrollment under review follows with its next day. */
@ApplicationScoped
class ReviewFeed implements Feed {

  private static final String KEEP =
      """
      insert into review as held
        (id, family_id, outcome, next_review_on, version, area_code, facilitator_id)
      select distinct on ("reviewId") "reviewId", "familyId", outcome, "nextReviewOn", version,
             "areaCode", "facilitatorId"
      from jsonb_to_recordset(?::jsonb) as told
        ("reviewId" uuid, "familyId" uuid, outcome text, "nextReviewOn" date, version bigint,
         "areaCode" text, "facilitatorId" uuid)
      order by "reviewId", version desc
      on conflict (id) do update
      set family_id = excluded.family_id, outcome = excluded.outcome,
          next_review_on = excluded.next_review_on, version = excluded.version,
          area_code = excluded.area_code, facilitator_id = excluded.facilitator_id
      where held.version < excluded.version
      """;

  private static final String FOLLOW =
      """
      update enrollment e set next_review_on = r.next_review_on
      from jsonb_to_recordset(?::jsonb) as told ("reviewId" uuid)
        cross join lateral (select id, next_review_on from review where id = told."reviewId" offset 0) r
      where e.enrollment_id = r.id and e.next_review_on is distinct from r.next_review_on
      """;

  private final Database database;
  private final Feeds feeds;

  ReviewFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("graduation-review")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-review";
  }

  @Override
  public String topic() {
    return "graduation.review";
  }

  @Override
  public void apply(List<Event> events) {
    String told = database.json(events.stream().map(Event::body).toList());
    database.update(KEEP, told);
    database.update(FOLLOW, told);
  }

  @Override
  public void forget() {
    database.update("update enrollment set next_review_on = null where next_review_on is not null");
    database.update("delete from review");
  }
}
