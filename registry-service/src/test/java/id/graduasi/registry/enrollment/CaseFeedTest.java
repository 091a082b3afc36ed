package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Graduation cases over a real Kafka. */
@RegistryTest
class CaseFeedTest {

  private final String servers;

  CaseFeedTest(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    this.servers = servers;
  }

  @Test
  void aCaseThatIsDueEndsTheEnrollmentOnceAndItsReversalBringsItBack() {
    UUID family = registered(People.family());
    UUID enrollment = enrolled(family);
    UUID graduation = UUID.randomUUID();

    send("due", graduation, family, 7);
    send("due", graduation, family, 7);
    await(() -> events(enrollment).contains("ended"));
    as("bojonegoro")
        .get("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("reason", equalTo("INDEPENDENT"))
        .body("causeId", equalTo(graduation.toString()))
        .body("effectiveOn", equalTo("2026-04-01"));
    as("bojonegoro")
        .body(Map.of("effectiveOn", "2026-05-01"))
        .post("/api/v1/enrollments/" + enrollment + "/reinstatements")
        .then()
        .statusCode(422)
        .body("code", equalTo("case-required"));

    send("reversed", graduation, family, 10);
    send("due", graduation, family, 7);
    await(() -> events(enrollment).contains("reinstated"));
    settle(family);

    assertThat(events(enrollment)).containsExactly("started", "ended", "reinstated");
    assertThat(actor(enrollment)).containsOnly("system:feed-graduation-case");
  }

  @Test
  void aCaseOfAnUnknownFamilyIsSetAsideAndTheRestGoesOn() {
    UUID family = registered(People.family());
    UUID enrollment = enrolled(family);
    UUID nobody = UUID.randomUUID();

    send("due", UUID.randomUUID(), nobody, 7);
    send("due", UUID.randomUUID(), family, 7);
    await(() -> events(enrollment).contains("ended"));

    await(() -> rejected(nobody) == 1);
  }

  @Test
  void whatEndedOtherwiseStaysAsItIs() {
    UUID family = registered(People.family());
    UUID enrollment = enrolled(family);
    as("bojonegoro")
        .body(Map.of("reason", "DIED", "effectiveOn", "2026-03-01"))
        .post("/api/v1/enrollments/" + enrollment + "/terminations")
        .then()
        .statusCode(200);

    send("due", UUID.randomUUID(), family, 7);
    settle(family);

    assertThat(events(enrollment)).containsExactly("started", "ended");
  }

  /** Waits until an event of the same family that comes later has been acted on. */
  private void settle(UUID family) {
    UUID marker = UUID.randomUUID();
    send("reversed", marker, family, 1);
    await(
        () ->
            Databases.query("select version from acted_case where case_id = ?", marker)
                .equals(List.of("1")));
  }

  private void send(String what, UUID graduation, UUID family, int version) {
    String body =
        """
        {"caseId": "%s", "familyId": "%s", "familyNumber": "KPM-3522-00000001",
         "kind": "INDEPENDENT", "programme": "PKH", "step": "DUE", "dueStep": null,
         "decision": null, "effectiveOn": "2026-04-01", "contradiction": null, "version": %d,
         "areaCode": "35.22.15.2001", "facilitatorId": null}
        """
            .formatted(graduation, family, version);
    RecordHeaders headers = new RecordHeaders();
    Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "id.graduasi.graduation.case." + what + ".v1",
            "ce_time",
            Instant.parse("2026-06-02T03:00:00Z").toString())
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings = Map.of("bootstrap.servers", servers);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(
              "graduation.case",
              null,
              family.toString(),
              body.getBytes(StandardCharsets.UTF_8),
              headers));
    }
  }

  private static UUID enrolled(UUID family) {
    UUID id = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  private static List<String> events(UUID id) {
    return Databases.query(
        "select split_part(type, '.', 5) from journal where payload ->> 'enrollmentId' = ?"
            + " order by position",
        id.toString());
  }

  private static List<String> actor(UUID id) {
    return Databases.query(
        "select actor from journal where payload ->> 'enrollmentId' = ? and version > 1",
        id.toString());
  }

  private static int rejected(UUID family) {
    return Databases.query("select feed from feed_reject where key = ?", family.toString()).size();
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not happen within 30 seconds");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new AssertionError(stopped);
      }
    }
  }
}
