package id.graduasi.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events as the registry's relay sends them, made of the golden samples of the contracts. */
final class RegistryEvents {
  static final String FAMILY = "registry.family";
  static final String ENROLLMENT = "registry.enrollment";

  private static final LocalDate RECORDED_FIRST = LocalDate.of(2024, 1, 2);

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode family;
  private final ObjectNode enrollment;

  RegistryEvents() throws IOException {
    this.family = sample("family.registered");
    this.enrollment = sample("enrollment.started");
    // An import brings three or four people; the sample has two.
    ArrayNode members = (ArrayNode) family.get("members");
    members.addAll(members.deepCopy());
  }

  /** As the relay opens it: acknowledged by all, idempotent, a batch within two milliseconds. */
  static KafkaProducer<String, byte[]> producer(String servers) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            2,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 * 1024,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** The family, and its enrollment version by version, each two days after what it tells. */
  List<ProducerRecord<String, byte[]>> history(Receiver one) {
    List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
    events.add(family(one, 1, one.decile(), at(RECORDED_FIRST)));
    for (int version = 1; version <= one.periods().size(); version++) {
      LocalDate since = LocalDate.parse(one.periods().get(version - 1).path("from").asText());
      LocalDate told = since.plusDays(2);
      events.add(
          enrollment(one, version, at(told.isBefore(RECORDED_FIRST) ? RECORDED_FIRST : told)));
    }
    return events;
  }

  /** The family at a version, in a decile. */
  ProducerRecord<String, byte[]> family(Receiver one, long version, int decile, Instant time) {
    ObjectNode body = family.deepCopy();
    place(body, one, one.areaCode(), version);
    body.put("villageCode", one.areaCode());
    ((ObjectNode) body.get("decile")).put("value", decile);
    return event(FAMILY, one, "id.graduasi.registry.family.registered.v1", time, body);
  }

  /** The enrollment with the first so many of its periods, which is its version too. */
  ProducerRecord<String, byte[]> enrollment(Receiver one, int version, Instant time) {
    ArrayNode periods = json.createArrayNode();
    for (int i = 0; i < version; i++) {
      ObjectNode period = one.periods().get(i).deepCopy();
      period.set("to", i + 1 < version ? one.periods().get(i + 1).get("from") : null);
      periods.add(period);
    }
    var last = periods.get(version - 1);
    ObjectNode body = enrollment.deepCopy();
    place(body, one, last.get("villageCode").asText(), version);
    body.put("enrollmentId", one.enrollmentId().toString());
    body.set("status", last.get("status"));
    body.set("reason", last.get("reason"));
    body.set("effectiveOn", last.get("from"));
    body.put("reviewDueOn", one.reviewDueOn());
    body.put("decile", one.decile());
    body.set("periods", periods);
    String type = version == 1 ? "started" : "corrected";
    return event(ENROLLMENT, one, "id.graduasi.registry.enrollment." + type + ".v1", time, body);
  }

  private static void place(ObjectNode body, Receiver one, String area, long version) {
    body.put("familyId", one.familyId().toString());
    body.put("areaCode", area);
    body.put("facilitatorId", one.facilitatorId().toString());
    body.put("version", version);
  }

  private ProducerRecord<String, byte[]> event(
      String topic, Receiver one, String type, Instant time, ObjectNode body) {
    String key = one.familyId().toString();
    ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, bytes(body));
    Map.of(
            "content-type",
            "application/json; charset=UTF-8",
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/graduasi/registry",
            "ce_type",
            type,
            "ce_subject",
            key,
            "ce_time",
            time.toString(),
            "ce_dataschema",
            "/events/registry/" + type.substring(21) + ".schema.json")
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return event;
  }

  private byte[] bytes(ObjectNode body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ObjectNode sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RegistryEvents.class.getResourceAsStream(
                "/contracts/events/registry/" + name + ".v1.sample.json"))) {
      return (ObjectNode) json.readTree(in);
    }
  }

  private static Instant at(LocalDate day) {
    return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
  }
}
