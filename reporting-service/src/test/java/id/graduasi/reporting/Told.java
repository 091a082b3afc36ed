package id.graduasi.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.testkit.infra.Databases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the other services tell, as they would: CloudEvents on real topics, made from golden
 * samples.
 */
public final class Told {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Instant MORNING = Instant.parse("2026-01-05T02:00:00Z");

  private Told() {}

  /** An id that is the same in every run. */
  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  /** The golden sample of an event's body, to be changed. */
  public static ObjectNode sample(String event) {
    return sample("registry", event);
  }

  /** The same of another service. */
  public static ObjectNode sample(String service, String event) {
    String path = "/contracts/events/" + service + "/" + event + ".v1.sample.json";
    try (InputStream sample = Told.class.getResourceAsStream(path)) {
      return (ObjectNode) JSON.readTree(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void region(String code, String name) {
    int dot = code.lastIndexOf('.');
    ObjectNode body = sample("region.changed").put("code", code).put("name", name);
    body.put("parent", dot < 0 ? null : code.substring(0, dot)).put("areaCode", code);
    send("registry.region", code, "region.changed", MORNING, body);
    await(() -> count("select count(*) from region where code = ?", code) == 1);
  }

  /** Tells of a family and waits until it is held. */
  public static void family(
      UUID family, String village, UUID facilitator, int decile, int version) {
    ObjectNode body = sample("family.registered").put("familyId", family.toString());
    body.put("areaCode", village).put("villageCode", village).put("version", version);
    body.put("facilitatorId", facilitator.toString());
    body.putObject("decile").put("value", decile).put("dtsenVersion", "2026-Q3");
    send("registry.family", family.toString(), "family.updated", MORNING, body);
    await(() -> count("select version from family where family_id = ?", family) >= version);
  }

  /** Sends one event. */
  public static void send(String topic, String key, String type, Instant at, ObjectNode body) {
    send(topic, key, type, at, body.toString().getBytes(UTF_8));
  }

  /** Sends whatever it is under the headers of an event. */
  public static void send(String topic, String key, String type, Instant at, byte[] body) {
    ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, body);
    Headers headers = event.headers();
    headers.add("ce_specversion", "1.0".getBytes(UTF_8));
    headers.add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
    String service = topic.substring(0, topic.indexOf('.'));
    headers.add("ce_source", ("/graduasi/" + service).getBytes(UTF_8));
    headers.add("ce_type", ("id.graduasi." + service + "." + type + ".v1").getBytes(UTF_8));
    headers.add("ce_time", at.toString().getBytes(UTF_8));
    headers.add("ce_subject", key.getBytes(UTF_8));
    Producer.SHARED.send(event);
    Producer.SHARED.flush();
  }

  /** Waits until it is so. */
  public static void await(BooleanSupplier so) {
    Instant late = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(late)) {
        throw new AssertionError("it has not become so within " + PATIENCE);
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  /** The one number a query answers; -1 where there is no row. */
  public static long count(String sql, Object... parameters) {
    return Databases.query(sql, parameters).stream()
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(-1);
  }

  private static final class Producer {
    static final KafkaProducer<String, byte[]> SHARED =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "acks",
                "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }
}
