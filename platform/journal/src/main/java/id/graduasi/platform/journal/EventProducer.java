package id.graduasi.platform.journal;

import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a service speaks to Kafka: acknowledged by all, idempotent, and never giving up early. */
@Singleton
class EventProducer {

  private final Map<String, Object> settings;
  private final String source;

  EventProducer(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ProducerConfig.CLIENT_ID_CONFIG,
            service + "-journal",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.LINGER_MS_CONFIG,
            2,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 * 1024,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4");
    this.source = "/graduasi/" + service;
  }

  Outgoing open() {
    return new Outgoing(
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()), source);
  }
}
