package id.graduasi.platform.journal;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A feed as a service would write it. */
@ApplicationScoped
class ThingFeed implements Feed {

  private static final String APPLY =
      """
      insert into seen_thing (key, version, name, area_code) values (?, ?, ?, ?)
      on conflict (key) do update
        set version = excluded.version, name = excluded.name, area_code = excluded.area_code,
            applied = seen_thing.applied + 1
        where seen_thing.version < excluded.version
      """;

  private final Feeds feeds;
  private final DataSource database;

  ThingFeed(Feeds feeds, DataSource database) {
    this.feeds = feeds;
    this.database = database;
  }

  @Incoming("test-thing")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "test-thing";
  }

  @Override
  public String topic() {
    return "test.thing";
  }

  @Override
  public void apply(List<Event> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement apply = connection.prepareStatement(APPLY)) {
      for (Event event : events) {
        ThingState thing = event.as(ThingState.class);
        apply.setString(1, event.key());
        apply.setLong(2, event.version());
        apply.setString(3, thing.name());
        apply.setString(4, thing.areaCode());
        apply.addBatch();
      }
      apply.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("things could not be applied", failed);
    }
  }

  @Override
  public void forget() {
    try (Connection connection = database.getConnection();
        Statement delete = connection.createStatement()) {
      delete.executeUpdate("delete from seen_thing");
    } catch (SQLException failed) {
      throw new IllegalStateException("things could not be forgotten", failed);
    }
  }
}
