package id.graduasi.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long it takes from an event's sending until a reader of the books sees it, and until a bare
 * consumer has it: both are measured for each event. Every other event is a family's, with another
 * decile, and every other an enrollment's that is suspended.
 */
final class FeedLag {
  private static final long SEEN_WITHIN = TimeUnit.SECONDS.toNanos(60);
  private static final String VISIBLE =
      """
      select family_id from family where family_id = any (?) and version > 1
      union all
      select family_id from enrollment
      where enrollment_id = any (?) and version = jsonb_array_length(periods)
        and periods -> -1 ->> 'from' = ?
      """;

  private final Servers servers;
  private final RegistryEvents events;
  private final Map<UUID, Write> unread = new ConcurrentHashMap<>();
  private final Map<UUID, Write> unseen = new ConcurrentHashMap<>();
  private final String today = LocalDate.now().toString();
  private volatile boolean sending = true;

  FeedLag(Servers servers, RegistryEvents events) {
    this.servers = servers;
    this.events = events;
  }

  /** One event; times are nanoseconds. */
  private static final class Write {
    private final Receiver receiver;
    private final boolean ofFamily;
    private long sent;
    private volatile long read;
    private volatile long seen;

    Write(Receiver receiver, boolean ofFamily) {
      this.receiver = receiver;
      this.ofFamily = ofFamily;
    }
  }

  /** Times in milliseconds. */
  record Seen(int events, double median, double p99, double kafkaMedian, double kafkaP99) {}

  /**
   * Writes so many events a second; half of them warm the service up and are not counted.
   *
   * @param database of the service that follows
   */
  Seen measure(String database, int rate, int seconds) throws Exception {
    try (Connection books = servers.connect(database);
        Connection reader = servers.connect(database);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Write> writes = choose(books, rate * seconds * 2);
      Future<?> consumer = threads.submit(this::consume);
      Future<?> watch =
          threads.submit(
              () -> {
                watch(reader);
                return null;
              });
      Thread.sleep(1_000);
      send(writes, rate);
      sending = false;
      consumer.get();
      watch.get();
      List<Write> counted = writes.subList(writes.size() / 2, writes.size());
      double[] seen = millis(counted, write -> write.seen - write.sent);
      double[] read = millis(counted, write -> write.read - write.sent);
      return new Seen(
          counted.size(), seen[seen.length / 2], p99(seen), read[read.length / 2], p99(read));
    }
  }

  private List<Write> choose(Connection books, int count) throws Exception {
    List<Write> writes = new ArrayList<>();
    Receiver.each(
        books,
        "where status = 'ACTIVE' order by hashtext(enrollment_id::text) limit " + count,
        one -> {
          boolean ofFamily = writes.size() % 2 == 0;
          writes.add(new Write(ofFamily ? one : one.suspended(today), ofFamily));
        });
    return writes;
  }

  private void send(List<Write> writes, int rate) throws InterruptedException {
    try (KafkaProducer<String, byte[]> producer = RegistryEvents.producer(servers.kafka())) {
      long begun = System.nanoTime();
      for (int i = 0; i < writes.size(); i++) {
        Write write = writes.get(i);
        ProducerRecord<String, byte[]> event = event(write);
        long due = begun + i * TimeUnit.SECONDS.toNanos(1) / rate;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        write.sent = System.nanoTime();
        unread.put(write.receiver.familyId(), write);
        unseen.put(write.receiver.familyId(), write);
        producer.send(event);
      }
    }
  }

  private ProducerRecord<String, byte[]> event(Write write) {
    Receiver one = write.receiver;
    return write.ofFamily
        ? events.family(one, 2, 1 + one.decile() % 4, Instant.now())
        : events.enrollment(one, one.periods().size(), Instant.now());
  }

  /** What Kafka takes by itself: a consumer that does nothing with what it gets. */
  private void consume() {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.kafka()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          List.of(RegistryEvents.FAMILY, RegistryEvents.ENROLLMENT).stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      long end = Long.MAX_VALUE;
      while ((sending || !unread.isEmpty()) && System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                record -> {
                  Write write = unread.remove(UUID.fromString(record.key()));
                  if (write != null) {
                    write.read = System.nanoTime();
                  }
                });
        end = sending ? Long.MAX_VALUE : Math.min(end, System.nanoTime() + SEEN_WITHIN);
      }
      if (!unread.isEmpty()) {
        throw new IllegalStateException("Kafka has not delivered " + unread.size() + " events");
      }
    }
  }

  /** Looks at the books every two milliseconds for what is not there yet. */
  private void watch(Connection reader) throws SQLException, InterruptedException {
    long end = Long.MAX_VALUE;
    try (PreparedStatement visible = reader.prepareStatement(VISIBLE)) {
      while (sending || !unseen.isEmpty()) {
        visible.setArray(1, ids(reader, true));
        visible.setArray(2, ids(reader, false));
        visible.setString(3, today);
        try (ResultSet row = visible.executeQuery()) {
          long now = System.nanoTime();
          while (row.next()) {
            Write write = unseen.remove(row.getObject(1, UUID.class));
            if (write != null) {
              write.seen = now;
            }
          }
        }
        end = sending ? Long.MAX_VALUE : Math.min(end, System.nanoTime() + SEEN_WITHIN);
        if (System.nanoTime() > end) {
          throw new IllegalStateException(unseen.size() + " events never came");
        }
        Thread.sleep(2);
      }
    }
  }

  private Array ids(Connection reader, boolean ofFamilies) throws SQLException {
    UUID[] ids =
        unseen.values().stream()
            .filter(write -> write.ofFamily == ofFamilies)
            .map(write -> ofFamilies ? write.receiver.familyId() : write.receiver.enrollmentId())
            .toArray(UUID[]::new);
    return reader.createArrayOf("uuid", ids);
  }

  private static double[] millis(List<Write> writes, ToLongFunction<Write> nanos) {
    return writes.stream().mapToLong(nanos).sorted().mapToDouble(one -> one / 1e6).toArray();
  }

  private static double p99(double[] sorted) {
    return sorted[sorted.length * 99 / 100];
  }
}
