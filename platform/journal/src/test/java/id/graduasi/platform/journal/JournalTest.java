package id.graduasi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(JournalServers.class)
class JournalTest {

  @Inject Journal journal;
  @Inject ObjectMapper json;

  @Test
  void aFactIsPublishedAsACloudEvent() throws IOException {
    String key = UUID.randomUUID().toString();
    SystemScope.run(
        "test", () -> QuarkusTransaction.requiringNew().run(() -> journal.append(fact(key, 1))));

    try (TopicReader topic = new TopicReader("test.thing")) {
      ConsumerRecord<String, byte[]> event = topic.await(key, 1).getFirst();
      assertThat(header(event, "ce_type")).isEqualTo("id.graduasi.test.thing.changed.v1");
      assertThat(header(event, "ce_source")).isEqualTo("/graduasi/test");
      assertThat(header(event, "ce_subject")).isEqualTo(key);
      assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
      assertThat(header(event, "content-type")).startsWith("application/json");
      assertThat(UUID.fromString(header(event, "ce_id")).version()).isEqualTo(7);
      assertThat(json.readTree(event.value()))
          .isEqualTo(json.readTree("{\"name\": \"v1\", \"version\": 1, \"areaCode\": \"35.22\"}"));
    }
  }

  @Test
  void whatIsRolledBackIsNeverPublished() {
    String key = UUID.randomUUID().toString();
    assertThatThrownBy(
            () ->
                SystemScope.run(
                    "test",
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(
                                () -> {
                                  journal.append(fact(key, 1));
                                  throw new IllegalStateException("no");
                                })))
        .hasMessage("no");

    try (TopicReader topic = new TopicReader("test.thing")) {
      assertThat(topic.settled(key)).isEmpty();
    }
  }

  @Test
  void whatIsWrittenIsNeverChangedByTheApplication() throws SQLException {
    String key = UUID.randomUUID().toString();
    SystemScope.run(
        "test", () -> QuarkusTransaction.requiringNew().run(() -> journal.append(fact(key, 1))));
    try (Connection app = Databases.app();
        Statement statement = app.createStatement()) {
      statement.execute("set app.area_from = '*'");
      statement.execute("set app.area_to = ':'");
      for (String change :
          new String[] {
            "update journal set cause = 'x'", "delete from journal", "truncate journal"
          }) {
        assertThatThrownBy(() -> statement.execute(change))
            .hasMessageContaining("permission denied for table journal");
      }
    }
  }

  @Test
  void historyTellsWhoWhenAndWhatAndOnlyHere() {
    String key = UUID.randomUUID().toString();
    SystemScope.run(
        "test",
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> journal.append(List.of(fact(key, 1), fact(key, 2)))));

    List<Entry> history = SystemScope.call("test", () -> journal.history(key, "test.thing"));
    assertThat(history).extracting(Entry::version).containsExactly(2L, 1L);
    assertThat(history.getFirst().changes()).isEqualTo(Map.of("name", new Change("v1", "v2")));
    assertThat(history.getFirst().by()).isEqualTo("system:test");
    assertThat(
            Databases.query(
                "select position(convert_to('v1', 'UTF8') in changes) from journal where key = ?",
                key))
        .containsOnly("0");
    assertThat(SystemScope.call("test", () -> journal.history(key, "other.topic"))).isEmpty();
  }

  @Test
  void aFactNeedsATransaction() {
    assertThatThrownBy(() -> SystemScope.run("test", () -> journal.append(fact("k", 1))))
        .hasRootCauseInstanceOf(jakarta.transaction.TransactionRequiredException.class);
  }

  static Fact fact(String key, long version) {
    return new Fact(
        "test.thing",
        key,
        "id.graduasi.test.thing.changed.v1",
        version,
        "35.22",
        null,
        new ThingState("v" + version, version, "35.22"),
        Map.of("name", new Change("v" + (version - 1), "v" + version)),
        null);
  }

  static String header(ConsumerRecord<String, byte[]> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  static List<Long> versions(List<ConsumerRecord<String, byte[]>> events) {
    return events.stream().map(event -> version(event)).toList();
  }

  private static long version(ConsumerRecord<String, byte[]> event) {
    String body = new String(event.value(), StandardCharsets.UTF_8);
    return Long.parseLong(body.replaceAll(".*\"version\":(\\d+).*", "$1"));
  }
}
