package id.graduasi.platform.journal;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Copies of events that could not be applied, with their headers and the reason, for others. */
@Singleton
class DeadLetters {

  private final EventProducer producer;
  private final String topic;

  DeadLetters(
      EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.producer = producer;
    this.topic = service + ".dead-letter";
  }

  /** Sends a copy and waits for its acknowledgement. Rejects are rare; so is this connection. */
  void send(ConsumerRecord<String, byte[]> received, String feed, String reason) {
    ProducerRecord<String, byte[]> copy =
        new ProducerRecord<>(topic, null, received.key(), received.value(), received.headers());
    copy.headers().add("feed", feed.getBytes(StandardCharsets.UTF_8));
    copy.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
    copy.headers()
        .add(
            "origin",
            "%s/%d/%d"
                .formatted(received.topic(), received.partition(), received.offset())
                .getBytes(StandardCharsets.UTF_8));
    try (Outgoing outgoing = producer.open()) {
      outgoing.send(copy);
      if (outgoing.acknowledged() != 1) {
        throw new IllegalStateException("Kafka did not acknowledge a dead letter");
      }
    }
  }
}
