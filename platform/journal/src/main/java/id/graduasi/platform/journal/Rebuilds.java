package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Builds a read model again from the first event on, while other feeds go on. */
@Singleton
class Rebuilds {

  private static final Logger LOG = Logger.getLogger(Rebuilds.class);

  /** A million enrollments take minutes to delete; an ordinary transaction may last one. */
  private static final int FORGOTTEN_WITHIN_SECONDS = 3_600;

  private final Instance<Feed> all;
  private final Feeds feeds;
  private final FeedLock lock;
  private final String servers;

  Rebuilds(
      @Any Instance<Feed> all,
      Feeds feeds,
      FeedLock lock,
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    this.all = all;
    this.feeds = feeds;
    this.lock = lock;
    this.servers = servers;
  }

  /** Forgets and replays the feed of this name; how many events it read, or empty if unknown. */
  Optional<Long> rebuild(String name) {
    return all.stream().filter(feed -> feed.name().equals(name)).findFirst().map(this::rebuild);
  }

  private long rebuild(Feed feed) {
    long[] count = {0};
    SystemScope.run(
        "rebuild-" + feed.name(), () -> lock.alone(feed, () -> count[0] = replay(feed)));
    LOG.infov("{0} was rebuilt from {1} events", feed.name(), count[0]);
    return count[0];
  }

  private long replay(Feed feed) {
    QuarkusTransaction.requiringNew().timeout(FORGOTTEN_WITHIN_SECONDS).run(feed::forget);
    long count = 0;
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(feed.topic()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        ConsumerRecords<String, byte[]> batch = consumer.poll(Duration.ofSeconds(1));
        feeds.retake(feed, batch);
        count += batch.count();
      }
    }
    return count;
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            2_000,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
