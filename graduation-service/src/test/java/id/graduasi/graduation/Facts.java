package id.graduasi.graduation;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays the registry: tells real events over real Kafka and waits until they have arrived. */
public final class Facts {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static KafkaProducer<String, byte[]> producer;

  private Facts() {}

  /** Sends one event of the registry. */
  public static void tell(String aggregate, String what, String key, String body) {
    tellOf("registry", aggregate, what, key, body);
  }

  /** Sends one event of a service. */
  public static void tellOf(
      String service, String aggregate, String what, String key, String body) {
    ProducerRecord<String, byte[]> event =
        new ProducerRecord<>(service + "." + aggregate, key, body.getBytes(StandardCharsets.UTF_8));
    String type = "id.graduasi." + service + "." + aggregate + "." + what + ".v1";
    Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            type,
            "ce_source",
            "/graduasi/" + service,
            "ce_specversion",
            "1.0",
            "ce_time",
            Instant.EPOCH.toString(),
            "ce_subject",
            key)
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      producer().send(event).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Waits until a query of the service's database answers with this text. */
  public static void await(String expected, String sql, Object... parameters) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      if (Databases.query(sql, parameters).contains(expected)) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    assertThat(Databases.query(sql, parameters)).as(sql).contains(expected);
  }

  private static synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", servers),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }
}
