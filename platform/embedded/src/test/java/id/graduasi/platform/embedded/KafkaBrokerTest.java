package id.graduasi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  @Test
  void recordsOutliveTheBroker(@TempDir Path log) throws Exception {
    int port = FreePort.any();
    try (KafkaBroker first = KafkaBroker.durable(log, port)) {
      Topic.createAll(first.bootstrapServers());
      try (var producer =
          new KafkaProducer<>(
              Map.<String, Object>of("bootstrap.servers", first.bootstrapServers()),
              new StringSerializer(),
              new StringSerializer())) {
        producer.send(new ProducerRecord<>("registry.family", "key", "kept")).get();
      }
    }

    try (KafkaBroker second = KafkaBroker.durable(log, port);
        var consumer =
            new KafkaConsumer<>(
                Map.<String, Object>of(
                    "bootstrap.servers", second.bootstrapServers(),
                    "group.id", "reader",
                    "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
      Topic.createAll(second.bootstrapServers());
      consumer.subscribe(List.of("registry.family"));
      String found = "";
      for (int attempt = 0; attempt < 20 && found.isEmpty(); attempt++) {
        for (var entry : consumer.poll(Duration.ofSeconds(1))) {
          found = entry.value();
        }
      }
      assertThat(found).isEqualTo("kept");
    }
  }

  @Test
  void topicsAreThoseOfTheContractsAndKeptForEver(@TempDir Path log) throws Exception {
    try (KafkaBroker broker = KafkaBroker.durable(log, FreePort.any());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Topic.createAll(broker.bootstrapServers());

      assertThat(admin.listTopics().names().get())
          .contains("registry.family", "registry.enrollment", "graduation.case", "grants.grant")
          .contains("reporting.dead-letter")
          .hasSize(Topic.all().size());
      var family = new ConfigResource(ConfigResource.Type.TOPIC, "registry.family");
      assertThat(
              admin
                  .describeConfigs(List.of(family))
                  .all()
                  .get()
                  .get(family)
                  .get("retention.ms")
                  .value())
          .isEqualTo("-1");
    }
  }

  @Test
  void everyCompressionIsUnderstood(@TempDir Path log) throws Exception {
    try (KafkaBroker broker = KafkaBroker.durable(log, FreePort.any())) {
      Topic.createAll(broker.bootstrapServers());
      for (String compression : List.of("none", "gzip", "snappy", "lz4", "zstd")) {
        try (var producer =
            new KafkaProducer<>(
                Map.<String, Object>of(
                    "bootstrap.servers",
                    broker.bootstrapServers(),
                    "compression.type",
                    compression),
                new StringSerializer(),
                new StringSerializer())) {
          var record = new ProducerRecord<>("registry.family", compression, compression);
          assertThat(producer.send(record).get().hasOffset()).isTrue();
        }
      }
    }
  }

  @Test
  void aTopicNobodyAskedForIsNotMade(@TempDir Path log) throws Exception {
    try (KafkaBroker broker = KafkaBroker.durable(log, FreePort.any());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("misspelt")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }
}
