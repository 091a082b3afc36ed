package id.graduasi.platform.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Events that could not be applied: a row for the operators and a copy in the dead-letter topic.
 */
@Singleton
class RejectedEvents {

  private static final String INSERT =
      """
      insert into feed_reject (feed, topic, partition, "offset", key, type, reason, body, rejected_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String LATEST =
      """
      select feed, topic, partition, "offset", key, type, reason, rejected_at
      from feed_reject order by rejected_at desc, topic, partition, "offset" limit 1000
      """;

  private static final Logger LOG = Logger.getLogger(RejectedEvents.class);

  private final DataSource database;
  private final DeadLetters deadLetters;
  private final Clock clock;
  private final MeterRegistry metrics;

  RejectedEvents(DataSource database, DeadLetters deadLetters, Clock clock, MeterRegistry metrics) {
    this.database = database;
    this.deadLetters = deadLetters;
    this.clock = clock;
    this.metrics = metrics;
  }

  void setAside(Feed feed, ConsumerRecord<String, byte[]> received, Throwable why) {
    QuarkusTransaction.requiringNew().run(() -> insert(feed, received, reason(why)));
    metrics.counter("graduasi.feed.rejects", "feed", feed.name()).increment();
    try {
      deadLetters.send(received, feed.name(), reason(why));
    } catch (KafkaException | IllegalStateException failed) {
      LOG.error("A rejected event stands in feed_reject, but not in the dead-letter topic", failed);
    }
  }

  /** The last thousand, the newest first. */
  List<Reject> latest() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LATEST);
        ResultSet row = select.executeQuery()) {
      List<Reject> rejects = new ArrayList<>();
      while (row.next()) {
        rejects.add(
            new Reject(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant()));
      }
      return rejects;
    } catch (SQLException failed) {
      throw new IllegalStateException("the rejects could not be read", failed);
    }
  }

  private void insert(Feed feed, ConsumerRecord<String, byte[]> received, String reason) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Header type = received.headers().lastHeader("ce_type");
      insert.setString(1, feed.name());
      insert.setString(2, received.topic());
      insert.setInt(3, received.partition());
      insert.setLong(4, received.offset());
      insert.setString(5, received.key());
      insert.setString(6, type == null ? null : new String(type.value(), StandardCharsets.UTF_8));
      insert.setString(7, reason);
      insert.setBytes(8, received.value());
      insert.setTimestamp(9, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("a reject could not be written", failed);
    }
  }

  private static String reason(Throwable why) {
    Throwable root = why;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String text = root.getClass().getSimpleName() + ": " + root.getMessage();
    return text.replace('\0', ' ').substring(0, Math.min(text.length(), 500));
  }

  /** One event that was set aside; without its body. */
  record Reject(
      String feed,
      String topic,
      int partition,
      long offset,
      @Nullable String key,
      @Nullable String type,
      String reason,
      Instant rejectedAt) {}
}
