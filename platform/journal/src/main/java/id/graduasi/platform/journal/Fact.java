package id.graduasi.platform.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate, with the aggregate's state after it.
 *
 * @param topic the Kafka topic it is published to
 * @param key the aggregate that orders the events
 * @param type the full CloudEvents type, e.g. {@code id.graduasi.registry.family.registered.v1}
 * @param version the aggregate's version after it, from 1; consumers ignore what is not newer
 * @param areaCode the region it belongs to
 * @param facilitatorId the facilitator whose family it concerns, or null
 * @param payload a record that becomes the JSON body; without names and identifiers
 * @param changes which fields changed, for the audit trail only
 * @param cause what led to it: a reason in words, another aggregate's id, or null
 */
public record Fact(
    String topic,
    String key,
    String type,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    Object payload,
    Map<String, Change> changes,
    @Nullable String cause) {

  public Fact {
    changes = Map.copyOf(changes);
  }
}
