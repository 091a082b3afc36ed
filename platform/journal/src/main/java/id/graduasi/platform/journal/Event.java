package id.graduasi.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service, as it came from Kafka.
 *
 * @param id the CloudEvents id
 * @param type the full type, e.g. {@code id.graduasi.registry.enrollment.started.v1}
 * @param key the aggregate that orders the events
 * @param time when it happened
 * @param version the aggregate's version after it
 * @param body the state after it
 * @param text the same as it was received: for a statement that reads it
 * @param json reads the body
 */
public record Event(
    UUID id,
    String type,
    String key,
    Instant time,
    long version,
    JsonNode body,
    String text,
    ObjectMapper json) {

  /** The body as a record of the consumer's own; unknown fields are ignored. */
  public <T> T as(Class<T> record) {
    try {
      return json.treeToValue(body, record);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(
          "not a " + record.getSimpleName() + ": " + unreadable.getOriginalMessage(), unreadable);
    }
  }

  /** Whether something of this name happened: {@code is("started", "reinstated")}. */
  public boolean is(String... names) {
    for (String name : names) {
      if (type.endsWith("." + name + ".v1")) {
        return true;
      }
    }
    return false;
  }
}
