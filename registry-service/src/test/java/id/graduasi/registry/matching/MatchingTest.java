package id.graduasi.registry.matching;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RegistryTest
class MatchingTest {

  private static final String URL = "graduasi.civil-registry.url";
  private static final String TIMEOUT = "graduasi.civil-registry.timeout";
  private static final String MATCH =
      "{\"result\":\"MATCH\",\"elements\":{\"nik\":true,\"name\":true,\"birthDate\":true,"
          + "\"sex\":true},\"reference\":\"DK-1\",\"more\":1}";
  private static final String NO_MATCH =
      "{\"result\":\"NO_MATCH\",\"elements\":{\"nik\":true,\"name\":true,\"birthDate\":false,"
          + "\"sex\":true},\"reference\":\"DK-2\"}";

  private final CircuitBreakerMaintenance breakers;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger questions = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private volatile IntFunction<String> answers = question -> MATCH;

  MatchingTest(CircuitBreakerMaintenance breakers) {
    this.breakers = breakers;
  }

  @BeforeEach
  void start() throws IOException {
    breakers.resetAll();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/matches", this::answer);
    server.start();
    System.setProperty(URL, "http://localhost:" + server.getAddress().getPort());
    System.setProperty(TIMEOUT, "PT0.4S");
  }

  @AfterEach
  void stop() {
    end.countDown();
    System.clearProperty(URL);
    System.clearProperty(TIMEOUT);
    server.stop(0);
    breakers.resetAll();
  }

  @Test
  void eachPersonIsMatchedAndOnlyWhatMayBeKeptIsKept() {
    UUID family = registered(People.family());
    answers = question -> question == 1 ? MATCH : NO_MATCH;

    check(family)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("items.result", contains("MATCHED", "UNMATCHED"))
        .body("items[1].differing", contains("BIRTH_DATE"))
        .body("items[1].elements", contains("NIK", "NAME", "BIRTH_DATE", "SEX"))
        .body("items.reference", contains("DK-1", "DK-2"));

    as("bojonegoro")
        .get("/api/v1/families/" + family)
        .then()
        .body("members.civilRegistry", contains("MATCHED", "UNMATCHED"));
    assertThat(asked).hasSize(2);
    assertThat(asked.getFirst())
        .matches(
            "\\{\"nik\":\"352215410785\\d{4}\",\"name\":\"Siti Aminah\","
                + "\"birthDate\":\"1985-07-01\",\"sex\":\"FEMALE\"\\}");
    assertThat(
            Databases.query(
                "select c.result || ' ' || array_length(c.elements, 1) || ' ' || c.source"
                    + " from civil_registry_check c join member m on m.id = c.member_id"
                    + " where m.family_id = ? order by 1",
                family))
        .containsExactly("MATCHED 4 ONLINE", "UNMATCHED 4 ONLINE");
    assertThat(
            Databases.query(
                "select subject || ': ' || purpose from access_log where family_id = ?", family))
        .containsExactly("bojonegoro: " + OnlineMatching.PURPOSE);
  }

  @Test
  void aFaultThatPassesIsTriedAgain() {
    UUID family = registered(People.family());
    answers = question -> question == 1 ? "503" : MATCH;

    check(family).then().statusCode(200).body("items.result", everyItem(equalTo("MATCHED")));
    assertThat(questions).hasValue(3);
  }

  @Test
  void whoDoesNotAnswerInTimeIsNotWaitedForAndNothingChanges() {
    UUID family = registered(People.family());
    answers = question -> "late";

    check(family)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("civil-registry-unavailable"));
    assertThat(questions).hasValue(3);
    as("bojonegoro").get("/api/v1/families/" + family).then().header("ETag", "\"1\"");
  }

  @Test
  void aRegistryThatIsDownIsNotAskedForAWhile() {
    UUID family = registered(People.family());
    answers = question -> "500";
    for (int i = 0; i < 3; i++) {
      check(family).then().statusCode(503);
    }
    int before = questions.get();
    assertThat(before).isEqualTo(8);

    check(family).then().statusCode(503).body("code", equalTo("civil-registry-unavailable"));
    assertThat(questions).hasValue(before);
  }

  @Test
  void whatItRefusesOrGarblesIsNotAskedAgain() {
    UUID family = registered(People.family());
    answers = question -> "400";
    check(family).then().statusCode(503);
    answers = question -> "{\"result\":\"PERHAPS\"}";
    check(family).then().statusCode(503);
    assertThat(questions).hasValue(2);
  }

  @Test
  void withoutAnAddressThereIsNothingToAsk() {
    UUID family = registered(People.family());
    System.clearProperty(URL);

    check(family).then().statusCode(503).body("code", equalTo("civil-registry-not-configured"));
  }

  @Test
  void onlyTheOfficeOfTheFamilyMayAsk() {
    UUID family = registered(People.family());

    assertThat(check("lamongan", family).statusCode()).isEqualTo(404);
    assertThat(check("bojonegoro-facilitator", family).statusCode()).isEqualTo(403);
    assertThat(questions).hasValue(0);
  }

  private static Response check(UUID family) {
    return check("bojonegoro", family);
  }

  private static Response check(String client, UUID family) {
    return as(client).post("/api/v1/families/" + family + "/civil-registry-checks");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      String answer = answers.apply(questions.incrementAndGet());
      if (answer.equals("late")) {
        end.await(10, TimeUnit.SECONDS);
      } else if (answer.length() == 3) {
        exchange.sendResponseHeaders(Integer.parseInt(answer), -1);
      } else {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
