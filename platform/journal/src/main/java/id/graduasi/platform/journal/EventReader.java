package id.graduasi.platform.journal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a CloudEvent in Kafka's binary mode; unknown fields of a newer producer do not matter. */
@Singleton
class EventReader {

  private final ObjectMapper json;

  EventReader(ObjectMapper json) {
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** The event, or {@link IllegalArgumentException} with the reason why it is none. */
  Event read(ConsumerRecord<String, byte[]> received) {
    if (received.key() == null || received.value() == null) {
      throw new IllegalArgumentException("an event needs a key and a body");
    }
    try {
      JsonNode body = json.readTree(received.value());
      JsonNode version = body.path("version");
      if (!version.isIntegralNumber()) {
        throw new IllegalArgumentException("the body has no version");
      }
      return new Event(
          UUID.fromString(header(received, "ce_id")),
          header(received, "ce_type"),
          received.key(),
          Instant.parse(header(received, "ce_time")),
          version.longValue(),
          body,
          new String(received.value(), StandardCharsets.UTF_8),
          json);
    } catch (IOException | java.time.DateTimeException unreadable) {
      throw new IllegalArgumentException("not a CloudEvent: " + unreadable.getMessage());
    }
  }

  private static String header(ConsumerRecord<String, byte[]> received, String name) {
    Header header = received.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalArgumentException("the header " + name + " is missing");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
