package id.graduasi.platform.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(JournalServers.class)
class FeedTest {

  @Inject EventProducer producer;

  private final String key = UUID.randomUUID().toString();

  @Test
  void duplicatesAndEventsOutOfOrderChangeNothing() {
    send(key, 1, "one");
    send(key, 1, "one");
    send(key, 3, "three");
    send(key, 2, "two");
    send(key, 3, "other");
    send(key, 1, "one");
    send(key, 4, "four");
    await("select name from seen_thing where key = ?", key, "four");
    assertThat(seen(key)).containsExactly("4 four 3");
  }

  @Test
  void whatCannotBeAppliedIsSetAsideAndTheRestGoesOn() {
    String before = UUID.randomUUID().toString();
    String after = UUID.randomUUID().toString();
    send(before, 1, "before");
    send(key, 1, "x".repeat(41));
    sendRaw(key, "no json", true);
    sendRaw(key, "{\"version\": 2}", false);
    sendRaw(key, "{\"name\": \"without version\", \"areaCode\": \"35\"}", true);
    sendRaw(key, "{\"version\": 9, \"name\": {}, \"areaCode\": \"35\"}", true);
    send(after, 1, "after");

    await("select name from seen_thing where key = ?", after, "after");
    assertThat(seen(before)).containsExactly("1 before 1");
    assertThat(seen(key)).isEmpty();
    awaitCount("select reason from feed_reject where feed = 'test-thing' and key = ?", key, 5);
    assertThat(Databases.query("select reason from feed_reject where key = ?", key))
        .anyMatch(reason -> reason.contains("seen_thing_name_short"))
        .anyMatch(reason -> reason.contains("ce_id is missing"))
        .anyMatch(reason -> reason.contains("no version"));
    try (TopicReader letters = new TopicReader("test.dead-letter")) {
      List<ConsumerRecord<String, byte[]>> copies = letters.await(key, 5);
      assertThat(JournalTest.header(copies.getFirst(), "feed")).isEqualTo("test-thing");
      assertThat(JournalTest.header(copies.getFirst(), "origin")).startsWith("test.thing/");
      assertThat(copies)
          .anyMatch(one -> new String(one.value(), StandardCharsets.UTF_8).equals("no json"));
    }
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .get("/api/v1/operations/feed-rejects")
        .then()
        .statusCode(200)
        .body("items.key", hasItem(key));
    given().get("/q/health/well").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void aRebuildGivesTheSameRows() {
    for (int version = 1; version <= 5; version++) {
      send(key, version, "v" + version);
    }
    await("select name from seen_thing where key = ?", key, "v5");
    List<String> before = rows();
    Databases.execute("update seen_thing set name = 'broken' where key = ?", key);

    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/feeds/test-thing/rebuilds")
        .then()
        .statusCode(200)
        .body("events", greaterThan(5));

    assertThat(rows()).isEqualTo(before);
  }

  /** Longer than a transaction may last and a consumer may be silent by default: a minute each. */
  @Test
  @Tag("slow")
  void eventsWaitForALongRebuildAndNoneIsSetAside() throws SQLException, InterruptedException {
    try (Connection rebuild = Databases.superuser();
        Statement hold = rebuild.createStatement()) {
      hold.execute("select pg_advisory_lock(hashtext('feed'), hashtext('test-thing'))");
      send(key, 1, "waits");
      Thread.sleep(Duration.ofSeconds(80));
      assertThat(seen(key)).isEmpty();
      given().get("/q/health/live").then().statusCode(200);
    }

    await("select name from seen_thing where key = ?", key, "waits");
    assertThat(Databases.query("select reason from feed_reject where key = ?", key)).isEmpty();
    send(key, 2, "goes on");
    await("select name from seen_thing where key = ?", key, "goes on");
  }

  @Test
  void onlyOperatorsRebuild() {
    String rebuilds = "/api/v1/operations/feeds/test-thing/rebuilds";
    given().auth().oauth2(Tokens.of("bojonegoro")).post(rebuilds).then().statusCode(403);
    given().post(rebuilds).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/feeds/nothing/rebuilds")
        .then()
        .statusCode(404);
  }

  private void send(String to, long version, String name) {
    sendRaw(
        to,
        "{\"version\": %d, \"name\": \"%s\", \"areaCode\": \"35.22\"}".formatted(version, name),
        true);
  }

  private void sendRaw(String to, String body, boolean complete) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (Outgoing outgoing = producer.open()) {
      if (complete) {
        outgoing.send(
            "test.thing",
            to,
            UUID.randomUUID(),
            "id.graduasi.test.thing.changed.v1",
            Instant.EPOCH,
            bytes);
      } else {
        outgoing.send(new ProducerRecord<>("test.thing", to, bytes));
      }
      assertThat(outgoing.acknowledged()).isEqualTo(1);
    }
  }

  private static List<String> seen(String of) {
    return Databases.query(
        "select version || ' ' || name || ' ' || applied from seen_thing where key = ?", of);
  }

  private static List<String> rows() {
    return Databases.query(
        "select key || version || name || area_code from seen_thing order by key");
  }

  private static void await(String sql, String parameter, String expected) {
    for (int i = 0; i < 300; i++) {
      if (Databases.query(sql, parameter).contains(expected)) {
        return;
      }
      pause();
    }
    throw new AssertionError(expected + " did not come: " + Databases.query(sql, parameter));
  }

  private static void awaitCount(String sql, String parameter, int count) {
    for (int i = 0; i < 300 && Databases.query(sql, parameter).size() < count; i++) {
      pause();
    }
    assertThat(Databases.query(sql, parameter)).hasSize(count);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
