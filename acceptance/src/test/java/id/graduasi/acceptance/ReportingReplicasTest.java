package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two replicas of reporting share the events and the books. One is killed while events flow; what
 * it had not finished is done by the other, once.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingReplicasTest {

  private static final String TOPIC = "registry.enrollment";
  private static final String FEED = "registry-enrollment";
  private static final int FAMILIES = 6_000;
  private static final int BATCH = 100;
  private static final int SENT_TWICE = 10;
  private static final int NIGHTS = 3;
  private static final List<String> REPORTS =
      List.of(
          "enrollment-count",
          "enrollment-count?by=decile",
          "enrollment-count?on=2022-06-30&asKnownOn=2022-07-15",
          "count-bridge?from=2021-12-31&to=2023-12-31",
          "trend?from=2021-01-01",
          "five-year-forecast");

  private final Lives lives = Lives.of(FAMILIES);
  private Replicas replicas;
  private Replicas.Replica survivor;
  private List<String> answersOfOne;
  private List<String> answersOfTheOther;
  private List<Long> takenByEach;
  private Set<Integer> partitionsInTheEnd;
  private int members;
  private List<String> logs;

  @BeforeAll
  void killOneWhileEventsFlow() throws Exception {
    replicas = new Replicas("reporting", Map.of("GRADUASI_AUDIT_NIGHTLY", "0/3 * * * * ?"));
    survivor = replicas.start();
    Replicas.Replica killed = replicas.start();
    eventually(this::owners, owners -> owners.size() == 2);
    raceForTheNight();
    List<ProducerRecord<String, byte[]>> events = lives.events();
    try (KafkaProducer<String, byte[]> producer = producer()) {
      send(producer, events.subList(0, FAMILIES));
      awaitPosted(FAMILIES);
      answersOfOne = answers(survivor);
      answersOfTheOther = answers(killed);
      takenByEach = List.of(survivor.taken(FEED), killed.taken(FEED));

      int third = FAMILIES + (events.size() - FAMILIES) / 3;
      send(producer, events.subList(FAMILIES, third));
      killed.kill();
      send(producer, events.subList(third, events.size()));
    }
    logs = List.of(survivor.log(), killed.log());
    awaitPosted(events.size());
    Map<String, Set<Integer>> owners = eventually(this::owners, all -> all.size() == 1);
    members = owners.size();
    partitionsInTheEnd = owners.values().iterator().next();
  }

  @AfterAll
  void stop() throws IOException {
    replicas.close();
  }

  @Test
  void bothTakeEventsAndGiveTheSameAnswers() {
    assertThat(takenByEach).allSatisfy(taken -> assertThat(taken).isPositive());
    assertThat(takenByEach.stream().mapToLong(Long::longValue).sum())
        .isGreaterThanOrEqualTo(FAMILIES);
    assertThat(answersOfTheOther).isEqualTo(answersOfOne).hasSize(REPORTS.size() * 2);
  }

  @Test
  void theSurvivorTakesAllPartitions() {
    assertThat(members).isEqualTo(1);
    assertThat(partitionsInTheEnd).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void nothingIsLostAndNothingIsDoubled() {
    for (String regency : Lives.REGENCIES) {
      JsonPath bridge = report(survivor, regency, "count-bridge?from=2020-12-31");
      Map<String, Long> causes = new TreeMap<>();
      bridge
          .<Map<String, Object>>getList("lines")
          .forEach(
              line ->
                  causes.merge(
                      (String) line.get("cause"),
                      ((Number) line.get("count")).longValue(),
                      Long::sum));
      assertThat(causes).as(regency).isEqualTo(lives.causes(regency));
      assertThat(report(survivor, regency, "enrollment-count").getLong("count"))
          .as(regency)
          .isEqualTo(lives.count(regency))
          .isPositive();
    }
  }

  @Test
  void theBooksAgreeAndNoEventWasSetAside() {
    JsonPath audit = ok(survivor.as("system", "*").post("/api/v1/operations/audits"));

    assertThat(audit.getLong("differences")).isZero();
    assertThat(audit.getLong("checks.sum { it.compared }")).isPositive();
    assertThat(
            ok(survivor.as("system", "*").get("/api/v1/operations/feed-rejects")).getList("items"))
        .isEmpty();
  }

  @Test
  void theNightlyAuditRunsOnceANight() throws SQLException {
    try (Connection database = replicas.database();
        ResultSet row =
            database
                .createStatement()
                .executeQuery(
                    "select count(*), count(distinct night), max(night) - min(night) + 1"
                        + " from audit_run where night is not null")) {
      row.next();
      assertThat(row.getLong(1)).isPositive().isEqualTo(row.getLong(2)).isEqualTo(row.getLong(3));
    }
    assertThat(logs)
        .allSatisfy(log -> assertThat(log).doesNotContain("Error occurred while executing task"));
  }

  /** Again and again nobody has audited yet, and the hour strikes for both. */
  private void raceForTheNight() throws SQLException {
    for (int night = 0; night < NIGHTS; night++) {
      try (Connection database = replicas.database();
          Statement forget = database.createStatement()) {
        forget.execute("delete from audit_run");
      }
      eventually(() -> number("select count(*) from audit_run"), audits -> audits > 0);
    }
  }

  private static List<String> answers(Replicas.Replica replica) {
    List<String> answers = new ArrayList<>();
    for (String regency : Lives.REGENCIES) {
      for (String report : REPORTS) {
        answers.add(
            report(replica, regency, report)
                .prettify()
                .replaceAll("\"asOf\": \"[^\"]*\"", "\"asOf\": now"));
      }
    }
    return answers;
  }

  private static JsonPath report(Replicas.Replica replica, String regency, String report) {
    return ok(replica.as("regency-office", regency).get("/api/v1/reports/" + report));
  }

  /**
   * In handfuls, some of them twice: a relay that takes over sends again what it is not sure of.
   */
  private static void send(
      KafkaProducer<String, byte[]> producer, List<ProducerRecord<String, byte[]>> events)
      throws InterruptedException {
    for (int from = 0; from < events.size(); from += BATCH) {
      List<ProducerRecord<String, byte[]>> some =
          events.subList(from, Math.min(events.size(), from + BATCH));
      some.forEach(producer::send);
      if (from / BATCH % SENT_TWICE == 0) {
        some.forEach(producer::send);
      }
      producer.flush();
      Thread.sleep(20);
    }
  }

  /** Each enrollment's version is how many events have told of it. */
  private void awaitPosted(int events) {
    eventually(
        () -> number("select coalesce(sum(version), 0) from enrollment"),
        posted -> posted == events);
  }

  private long number(String sql) {
    try (Connection database = replicas.database();
        ResultSet row = database.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Who reads which partitions of the topic. */
  private Map<String, Set<Integer>> owners() {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, replicas.kafka());
    try (Admin admin = Admin.create(settings)) {
      Map<String, Set<Integer>> owners = new TreeMap<>();
      for (MemberDescription member :
          admin
              .describeConsumerGroups(List.of("reporting"))
              .describedGroups()
              .get("reporting")
              .get()
              .members()) {
        member.assignment().topicPartitions().stream()
            .filter(partition -> partition.topic().equals(TOPIC))
            .forEach(
                partition ->
                    owners
                        .computeIfAbsent(member.consumerId(), id -> new TreeSet<>())
                        .add(partition.partition()));
      }
      return owners;
    } catch (InterruptedException | ExecutionException notYet) {
      return Map.of();
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            replicas.kafka(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true),
        new StringSerializer(),
        new ByteArraySerializer());
  }
}
