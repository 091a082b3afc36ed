package id.graduasi.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds, from the beginning to its end of now. */
final class Told {

  private static final Pattern MADE_ANEW =
      Pattern.compile("\"(familyId|familyNumber|memberId|enrollmentId|registeredAt)\":\"[^\"]*\"");

  private Told() {}

  /** One event as it was sent; the same event may have been sent again. */
  record Event(String id, String type, String key, String payload) {

    /** Without ids, numbers and times that every run makes anew. */
    String content() {
      return type + " " + MADE_ANEW.matcher(payload).replaceAll("$1");
    }
  }

  /** Each event of a topic once, however often it was sent. */
  static List<Event> on(String topic) {
    Set<String> seen = new HashSet<>();
    return records(topic).stream().map(Told::event).filter(event -> seen.add(event.id())).toList();
  }

  /** Key, value and headers of every record on a topic, as texts. */
  static List<String> everythingOn(String topic) {
    return records(topic).stream()
        .map(record -> record.key() + " " + record.value() + " " + headers(record))
        .toList();
  }

  /** All topics of the suite. */
  static Set<String> topics() {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      return consumer.listTopics().keySet().stream()
          .filter(topic -> !topic.startsWith("__"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static KafkaConsumer<String, String> consumer() {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + (19_092 + Suite.PORT_OFFSET));
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static List<ConsumerRecord<String, String>> records(String topic) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
    }
    return records;
  }

  private static Event event(ConsumerRecord<String, String> record) {
    return new Event(
        header(record, "ce_id"), header(record, "ce_type"), record.key(), record.value());
  }

  private static String headers(ConsumerRecord<String, String> record) {
    StringBuilder text = new StringBuilder();
    record
        .headers()
        .forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8)));
    return text.toString();
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
