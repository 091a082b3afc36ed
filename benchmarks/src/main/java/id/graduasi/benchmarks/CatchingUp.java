package id.graduasi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Reporting-service behind a number of events: it was down while the registry worked. */
final class CatchingUp {
  private static final Duration CAUGHT_UP_WITHIN = Duration.ofHours(1);

  private final Servers servers;
  private final RegistryEvents events;

  CatchingUp(Servers servers, RegistryEvents events) {
    this.servers = servers;
    this.events = events;
  }

  /**
   * What was sent.
   *
   * @param families events of families
   * @param versions events of enrollments
   */
  record Sent(long families, long versions) {
    long events() {
      return families + versions;
    }
  }

  /**
   * How a service caught up.
   *
   * @param seconds from the first batch that was seen in the books
   * @param events that came after that batch
   * @param sinceReady seconds from the moment the service was ready
   */
  record Seen(Sent sent, double seconds, long events, double sinceReady) {
    double rate() {
      return events / seconds;
    }
  }

  /** Puts the events of so many families into emptied topics. */
  Sent send(Connection books, int families) throws Exception {
    servers.forgetEvents(RegistryEvents.FAMILY, RegistryEvents.ENROLLMENT);
    long[] sent = new long[2];
    try (KafkaProducer<String, byte[]> producer = RegistryEvents.producer(servers.kafka())) {
      Receiver.each(
          books,
          "limit " + families,
          one -> {
            for (ProducerRecord<String, byte[]> event : events.history(one)) {
              sent[event.topic().equals(RegistryEvents.FAMILY) ? 0 : 1]++;
              producer.send(event);
            }
          });
    }
    return new Sent(sent[0], sent[1]);
  }

  /** Starts the service on empty books and waits until all that was sent is in them. */
  Seen follow(String database, Sent sent) throws Exception {
    try (Service service = servers.start("reporting", database);
        Connection books = servers.connect(service.database())) {
      long ready = System.nanoTime();
      long end = ready + CAUGHT_UP_WITHIN.toNanos();
      long first = 0;
      long held = 0;
      long posted = posted(books);
      while (posted < sent.events()) {
        if (first == 0 && posted > 0) {
          first = System.nanoTime();
          held = posted;
        }
        if (System.nanoTime() > end) {
          throw new IllegalStateException(
              "only %,d of %,d events came".formatted(posted, sent.events()));
        }
        // Each look costs the database time: often at first, then about every hundredth.
        Thread.sleep(50 + (System.nanoTime() - ready) / 100_000_000);
        posted = posted(books);
      }
      long now = System.nanoTime();
      return new Seen(
          sent, (now - Math.max(first, ready)) / 1e9, posted - held, (now - ready) / 1e9);
    }
  }

  /** Each family is told of once, each enrollment as often as its version says. */
  private static long posted(Connection books) throws SQLException {
    try (Statement statement = books.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (select count(*) from family)"
                    + " + (select coalesce(sum(version), 0) from enrollment)")) {
      row.next();
      return row.getLong(1);
    }
  }
}
