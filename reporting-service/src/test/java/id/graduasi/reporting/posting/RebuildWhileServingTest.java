package id.graduasi.reporting.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The ledger is built again from the first event while the office works on. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildWhileServingTest {

  private static final String REGENCY = "35.30";
  private static final String VILLAGE = REGENCY + ".01.2001";
  private static final int FAMILIES = 50;
  private static final int REBUILDS = 3;

  @Test
  void itEndsWithWhatWasThereAndWhatCameMeanwhile() throws Exception {
    List<EnrollmentStory> first = stories("there before the rebuild ");
    List<EnrollmentStory> later = stories("came during the rebuild ");
    first.forEach(story -> story.tell(1));
    first.forEach(story -> story.awaitVersion(1));

    List<Response> answers = new ArrayList<>();
    try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
      Future<?> rebuilds =
          operator.submit(() -> IntStream.range(0, REBUILDS).forEach(n -> rebuild()));
      int told = 0;
      while (!rebuilds.isDone() || told < FAMILIES) {
        if (told < FAMILIES) {
          first.get(told).ended("2025-04-01", "NATURAL", VILLAGE).tell(2);
          later.get(told++).tell(1);
        }
        answers.add(count());
      }
      rebuilds.get();
    }
    first.forEach(story -> story.awaitVersion(2));
    later.forEach(story -> story.awaitVersion(1));

    assertThat(answers)
        .hasSizeGreaterThanOrEqualTo(FAMILIES)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(200);
              // While it is built again, what is not yet there again does not count.
              assertThat(answer.jsonPath().getInt("count")).isBetween(0, 2 * FAMILIES);
            });
    assertThat(count().jsonPath().getInt("count")).isEqualTo(FAMILIES);
    assertThat(lines())
        .containsExactly(
            "RECIPIENT 2024-01-10 NEW " + 2 * FAMILIES,
            "RECIPIENT 2025-04-01 NATURAL -" + FAMILIES);
    List<String> books = books();
    rebuild();
    assertThat(books()).isEqualTo(books).isNotEmpty();
  }

  private static List<EnrollmentStory> stories(String name) {
    return IntStream.range(0, FAMILIES)
        .mapToObj(n -> new EnrollmentStory(name + n).active("2024-01-10", VILLAGE))
        .toList();
  }

  private static Response count() {
    return given()
        .auth()
        .oauth2(Tokens.with("bondowoso", REGENCY, null, "regency-office"))
        .get("/api/v1/reports/enrollment-count");
  }

  private static void rebuild() {
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/feeds/registry-enrollment/rebuilds")
        .then()
        .statusCode(200);
  }

  private static List<String> lines() {
    return Databases.query(
        """
        select concat_ws(' ', account, effective_on, cause, sum(delta)) from movement
        where area_code = ? group by account, effective_on, cause order by effective_on
        """,
        VILLAGE);
  }

  private static List<String> books() {
    return Databases.query(
        """
        select concat_ws(' ', area_code, effective_on, recorded_on, cause, count) from tally
        where area_code >= ?::text collate "C" and area_code < ? || '/' and count <> 0
        union all
        select concat_ws(' ', area_code, month, cause, count) from month_tally
        where area_code >= ?::text collate "C" and area_code < ? || '/' and count <> 0
        union all
        select concat_ws(' ', area_code, decile, status, count) from standing
        where area_code >= ?::text collate "C" and area_code < ? || '/' and count <> 0
        order by 1
        """,
        REGENCY,
        REGENCY,
        REGENCY,
        REGENCY,
        REGENCY,
        REGENCY);
  }
}
