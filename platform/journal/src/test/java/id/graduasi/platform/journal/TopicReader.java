package id.graduasi.platform.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a topic from its beginning, beside every consumer group. */
final class TopicReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

  TopicReader(String topic) {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** All records of one key, once there are at least so many. */
  List<ConsumerRecord<String, byte[]>> await(String key, int count) {
    return await(one -> key.equals(one.key()), count);
  }

  List<ConsumerRecord<String, byte[]>> await(
      Predicate<ConsumerRecord<String, byte[]>> wanted, int count) {
    Instant end = Instant.now().plus(PATIENCE);
    while (count(wanted) < count) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("only " + count(wanted) + " of " + count + " records came");
      }
      poll(Duration.ofMillis(100));
    }
    return matching(wanted);
  }

  /** What has come of one key so far, after a moment in which more could have come. */
  List<ConsumerRecord<String, byte[]>> settled(String key) {
    poll(Duration.ofMillis(700));
    return matching(one -> key.equals(one.key()));
  }

  private void poll(Duration wait) {
    consumer.poll(wait).forEach(read::add);
  }

  private long count(Predicate<ConsumerRecord<String, byte[]>> wanted) {
    return read.stream().filter(wanted).count();
  }

  private List<ConsumerRecord<String, byte[]>> matching(
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    return read.stream().filter(wanted).toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
