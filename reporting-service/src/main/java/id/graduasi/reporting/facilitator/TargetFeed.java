package id.graduasi.reporting.facilitator;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is asked of facilitators in a year. */
@ApplicationScoped
class TargetFeed implements Feed {

  private static final String KEEP =
      """
      insert into graduation_target as held (facilitator_id, year, version, target, area_code)
      select distinct on ("facilitatorId", year) "facilitatorId", year, version, target, "areaCode"
      from jsonb_to_recordset(?::jsonb) as told
        ("facilitatorId" uuid, year int, version bigint, target int, "areaCode" text)
      order by "facilitatorId", year, version desc
      on conflict (facilitator_id, year) do update
      set version = excluded.version, target = excluded.target, area_code = excluded.area_code
      where held.version < excluded.version
      """;

  private final Database database;
  private final Feeds feeds;

  TargetFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("graduation-target")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-target";
  }

  @Override
  public String topic() {
    return "graduation.target";
  }

  @Override
  public void apply(List<Event> events) {
    database.update(KEEP, database.json(events.stream().map(Event::body).toList()));
  }

  @Override
  public void forget() {
    database.update("delete from graduation_target");
  }
}
