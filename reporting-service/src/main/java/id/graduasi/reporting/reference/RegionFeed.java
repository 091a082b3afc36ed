package id.graduasi.reporting.reference;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the names of regions and which lies in which. */
@ApplicationScoped
class RegionFeed implements Feed {

  private static final String KEEP =
      """
      insert into region as held (code, version, name, parent, valid_to)
      select code, version, name, parent, "validTo"
      from jsonb_to_recordset(?::jsonb)
        as told (code text, version bigint, name text, parent text, "validTo" date)
      on conflict (code) do update
      set version = excluded.version, name = excluded.name, parent = excluded.parent,
          valid_to = excluded.valid_to
      where held.version < excluded.version
      """;

  private final Database database;
  private final Feeds feeds;

  RegionFeed(Database database, Feeds feeds) {
    this.database = database;
    this.feeds = feeds;
  }

  @Incoming("registry-region")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-region";
  }

  @Override
  public String topic() {
    return "registry.region";
  }

  @Override
  public void apply(List<Event> events) {
    Map<String, Region> newest = new LinkedHashMap<>();
    for (Event event : events) {
      Region told = event.as(Region.class);
      newest.merge(told.code(), told, (a, b) -> a.version() < b.version() ? b : a);
    }
    database.update(KEEP, database.json(newest.values()));
  }

  @Override
  public void forget() {
    database.update("delete from region");
  }

  /** A region as the registry tells it. */
  record Region(
      String code,
      long version,
      String name,
      @Nullable String parent,
      @Nullable LocalDate validTo) {

    Region {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }
}
