package id.graduasi.reporting.reference;

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
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the names of programmes. */
@ApplicationScoped
class ProgrammeFeed implements Feed {

  private static final String KEEP =
      """
      insert into programme as held (code, version, name)
      select code, version, name
      from jsonb_to_recordset(?::jsonb) as told (code text, version bigint, name text)
      on conflict (code) do update
      set version = excluded.version, name = excluded.name
      where held.version < excluded.version
      """;

  private final Database database;
  private final Feeds feeds;

  ProgrammeFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("registry-programme")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-programme";
  }

  @Override
  public String topic() {
    return "registry.programme";
  }

  @Override
  public void apply(List<Event> events) {
    Map<String, Programme> newest = new LinkedHashMap<>();
    for (Event event : events) {
      Programme told = event.as(Programme.class);
      newest.merge(told.code(), told, (a, b) -> a.version() < b.version() ? b : a);
    }
    database.update(KEEP, database.json(newest.values()));
  }

  @Override
  public void forget() {
    database.update("delete from programme");
  }

  /** A programme as the registry tells it. */
  record Programme(String code, long version, String name) {

    Programme {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }
}
