package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** The database decides, not a look before the write. */
@ServiceTest
class SimultaneousOpeningTest {

  @RepeatedTest(3)
  void twoSimultaneousOpeningsOfOneFamilyMakeOneCase() throws Exception {
    KnownTestFamily family = KnownTestFamily.arrived();
    CountDownLatch bothReady = new CountDownLatch(2);

    List<ExtractableResponse<Response>> answers;
    try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
      List<Future<ExtractableResponse<Response>>> asked =
          List.of(
              callers.submit(() -> open(family, Api.FACILITATOR, bothReady)),
              callers.submit(() -> open(family, Api.OFFICE, bothReady)));
      answers = List.of(asked.getFirst().get(), asked.getLast().get());
    }

    assertThat(answers)
        .extracting(ExtractableResponse::statusCode)
        .containsExactlyInAnyOrder(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .extracting(answer -> answer.<String>path("code"))
        .containsExactly("case-already-open");
    Api.get(Api.OFFICE, "/cases?familyId=" + family.id()).body("items", hasSize(1));
  }

  private static ExtractableResponse<Response> open(
      KnownTestFamily family, String client, CountDownLatch bothReady) throws InterruptedException {
    bothReady.countDown();
    bothReady.await();
    return Api.post(client, "/cases", Api.opening(family)).extract();
  }
}
