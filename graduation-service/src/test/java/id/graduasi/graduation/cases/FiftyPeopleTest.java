package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Fifty people act on one case at the same moment: one history, without gaps, one winner a step.
 */
@ServiceTest
class FiftyPeopleTest {

  private static final int PEOPLE = 50;

  @Test
  void everyStepHasOneWinnerAndTheOthersAreToldWhichStepIsDue() throws Exception {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    List<IntFunction<ExtractableResponse<Response>>> steps =
        List.of(
            n -> Api.fieldCheck(id, "GRADUATE").extract(),
            n -> Api.sign(id, family.mother()).extract(),
            n -> Api.deliberate(id, "SUPPORTED").extract(),
            n -> Api.verify(id, Api.OFFICE, "{\"outcome\": \"CONFIRMED\"}").extract(),
            n -> Api.decide(id, Api.HEAD, ", \"effectiveOn\": \"2026-04-01\"").extract());

    for (IntFunction<ExtractableResponse<Response>> step : steps) {
      List<ExtractableResponse<Response>> answers = atOnce(step);
      assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() != 200)
          .hasSize(PEOPLE - 1)
          .allMatch(answer -> answer.statusCode() == 409)
          .extracting(answer -> answer.<String>path("code"))
          .containsOnly("step-out-of-order");
    }

    assertThat(Told.of(family))
        .containsExactly(
            "opened", "advanced", "advanced", "advanced", "advanced", "decided", "due");
  }

  @Test
  void whateverFiftyPeopleDoAtOnceTheHistoryIsOne() throws Exception {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);

    List<ExtractableResponse<Response>> answers =
        atOnce(
            n ->
                switch (n % 5) {
                  case 0 -> Api.fieldCheck(id, "GRADUATE").extract();
                  case 1 -> Api.sign(id, family.mother()).extract();
                  case 2 -> Api.fieldCheck(id, "NOT_YET").extract();
                  case 3 -> Api.deliberate(id, "SUPPORTED").extract();
                  default ->
                      n == 49
                          ? Api.post(
                                  Api.OFFICE,
                                  "/cases/" + id + "/withdrawals",
                                  "{\"reason\": \"x\"}")
                              .extract()
                          : Api.verify(id, Api.OFFICE, "{\"outcome\": \"CONFIRMED\"}").extract();
                });

    long done = answers.stream().filter(answer -> answer.statusCode() == 200).count();
    assertThat(answers).extracting(ExtractableResponse::statusCode).containsOnly(200, 409);
    assertThat(Told.of(family)).hasSize((int) done + 1).endsWith("withdrawn");
    Api.get(Api.OFFICE, "/cases/" + id)
        .body("step", org.hamcrest.Matchers.equalTo("WITHDRAWN"))
        .body("version", org.hamcrest.Matchers.equalTo((int) done + 1))
        .body("history", org.hamcrest.Matchers.hasSize((int) done + 1));
  }

  private static List<ExtractableResponse<Response>> atOnce(
      IntFunction<ExtractableResponse<Response>> action) throws Exception {
    CountDownLatch ready = new CountDownLatch(PEOPLE);
    List<ExtractableResponse<Response>> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      List<Future<ExtractableResponse<Response>>> asked = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        int n = i;
        asked.add(
            people.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return action.apply(n);
                }));
      }
      for (Future<ExtractableResponse<Response>> one : asked) {
        answers.add(one.get());
      }
    }
    return answers;
  }
}
