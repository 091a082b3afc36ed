package id.graduasi.platform.web;

import static id.graduasi.platform.web.Calls.THINGS;
import static id.graduasi.platform.web.Calls.by;
import static id.graduasi.platform.web.Calls.json;
import static id.graduasi.platform.web.Calls.problem;
import static id.graduasi.platform.web.Calls.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class IdempotencyTest {

  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepeatHasNoSecondEffectAndGetsTheFirstAnswer() {
    String body = thing("35.22");
    Response first = post(body);
    Response again = post(body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertSame(first, again);
    assertThat(again.header("ETag")).isEqualTo("\"0\"");
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void twinsAtTheSameTimeHaveOneEffectAndOneAnswer() throws Exception {
    for (int round = 0; round < 5; round++) {
      String name = UUID.randomUUID().toString();
      String roundKey = UUID.randomUUID().toString();
      Callable<Response> call = () -> post(roundKey, thing("35.22", name));
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Response> answers =
          threads.invokeAll(Stream.generate(() -> call).limit(4).toList()).stream()
              .map(IdempotencyTest::get)
              .toList();
      threads.shutdown();
      assertThat(answers).allSatisfy(one -> assertThat(one.statusCode()).isEqualTo(201));
      answers.forEach(one -> assertSame(answers.getFirst(), one));
      assertThat(Databases.query("select id from thing where name = ?", name)).hasSize(1);
    }
  }

  @Test
  void aRefusalIsRememberedToo() {
    String name = UUID.randomUUID().toString();
    json(by("bojonegoro"), thing("35.22", name)).post(THINGS).then().statusCode(201);
    problem(post(thing("35.22", name)), 409, "name-taken");
    Databases.execute("delete from thing where name = ?", name);
    problem(post(thing("35.22", name)), 409, "name-taken");

    String heavy = "{\"areaCode\": \"35.22\", \"name\": \"n\", \"size\": 95}";
    String other = UUID.randomUUID().toString();
    problem(post(other, heavy), 422, "thing-too-heavy")
        .body("violations[0].field", equalTo("size"));
    problem(post(other, heavy), 422, "thing-too-heavy")
        .body("violations[0].field", equalTo("size"))
        .body("detail", equalTo("It weighs 95, at most 90."));
  }

  @Test
  void aFaultInTheRequestIsNotRemembered() {
    problem(post("{\"areaCode\": \"x\"}"), 400, "validation-failed");
    post(thing("35.22")).then().statusCode(201);
  }

  @Test
  void aKeyBelongsToOneBodyAndOneSubject() {
    post(thing("35.22")).then().statusCode(201);
    problem(post(thing("35.22")), 422, "idempotency-key-reused");
    json(by("lamongan"), thing("35.24"))
        .header("Idempotency-Key", key)
        .post(THINGS)
        .then()
        .statusCode(201);
  }

  @Test
  void aSubjectWhoMovedToAnotherAreaCannotReuseTheKey() {
    String body = thing("35.22");
    String subject = UUID.randomUUID().toString();
    postAs(Tokens.with(subject, "35.22", null, "regency-office"), body).then().statusCode(201);
    problem(
        postAs(Tokens.with(subject, "35.24", null, "regency-office"), body),
        422,
        "idempotency-key-reused");
  }

  @Test
  void afterADayAKeyIsFree() {
    post(thing("35.22")).then().statusCode(201);
    Databases.execute(
        "update idempotency_key set claimed_at = claimed_at - interval '25 hours' where key = ?",
        key);
    post(thing("35.22")).then().statusCode(201);
  }

  @Test
  void aKeyIsNeitherEmptyNorEndless() {
    problem(post(" ", thing("35.22")), 400, "validation-failed");
    problem(post("x".repeat(256), thing("35.22")), 400, "validation-failed");
  }

  private Response post(String body) {
    return post(key, body);
  }

  private Response post(String withKey, String body) {
    return json(by("bojonegoro"), body).header("Idempotency-Key", withKey).post(THINGS);
  }

  private Response postAs(String token, String body) {
    return json(Calls.as(token), body).header("Idempotency-Key", key).post(THINGS);
  }

  private static void assertSame(Response first, Response again) {
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(again.jsonPath().<Object>get()).isEqualTo(first.jsonPath().<Object>get());
  }

  private static Response get(Future<Response> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
