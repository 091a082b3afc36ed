package id.graduasi.graduation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReviewApiTest {

  private static final String OFFICE = "regency-office";

  @Test
  void familiesAreListedByTheRegistrysDayAndExemptOnesWithTheirGround() {
    String area = "35.28";
    String village = area + ".01.2001";
    ReviewSamples due =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-01-10", "2026-01-10");
    ReviewSamples coming =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2024-01-10", "2099-01-10");
    ReviewSamples old =
        ReviewSamples.of(village)
            .born("1940-07-01", "SEVERE")
            .enrolled(1, "ACTIVE", "2021-02-10", null);
    ReviewSamples unexplained =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-03-10", null);
    ReviewSamples gone =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ENDED", "2021-01-10", null);

    get(area, "/reviews/five-year?state=DUE&count=true")
        .body("total", equalTo(1))
        .body("items.id", contains(due.enrollment().toString()))
        .body("items[0].monthsOnAid", greaterThan(60));
    String exempt = "items.find { it.id == '%s' }.";
    get(area, "/reviews/five-year?state=EXEMPT")
        .body("items", hasSize(2))
        .body(
            exempt.formatted(old.enrollment()) + "exemption",
            contains("ELDERLY", "SEVERE_DISABILITY"))
        .body(exempt.formatted(old.enrollment()) + "dueOn", equalTo("2026-02-10"))
        .body(exempt.formatted(unexplained.enrollment()) + "exemption", empty());
    get(area, "/reviews/five-year?state=UPCOMING")
        .body("items.id", contains(coming.enrollment().toString()))
        .body("items[0].exemption", empty());
    get(area, "/reviews/five-year?dueBefore=2026-02-10").body("items", hasSize(1));
    get(area, "/reviews/five-year").body("items", hasSize(4));
    get(area, "/reviews/" + gone.enrollment()).body("state", equalTo("ENDED"));
    get(area, "/reviews/forecast?months=24")
        .body("area", equalTo(area))
        .body("overdue.due", equalTo(1))
        .body("overdue.exempt", equalTo(2))
        .body("months", hasSize(24))
        .body("months.due.sum()", equalTo(0));
    Api.get(Api.OFFICE, "/reviews/" + due.enrollment()).statusCode(404);
    Api.get(Api.OFFICE, "/reviews/five-year?area=" + area)
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    Api.get(Api.OFFICE, "/reviews/forecast?area=" + area).statusCode(404);
  }

  @Test
  void pagesGoOnWhereTheLastEndedAndComeToAnEnd() {
    String area = "35.27";
    for (int i = 0; i < 5; i++) {
      ReviewSamples.of(area + ".01.200" + i)
          .born("1985-07-01", "NONE")
          .enrolled(1, "ACTIVE", "2021-01-10", "2026-01-10");
    }
    String next =
        get(area, "/reviews/five-year?limit=3").body("items", hasSize(3)).extract().path("next");
    get(area, "/reviews/five-year?limit=3&cursor=" + next)
        .body("items", hasSize(2))
        .body("next", equalTo(null));
  }

  @Test
  void anOutcomeSaysWhatBecomesOfTheFamilyAndOutlivesARebuild() {
    String area = "35.26";
    ReviewSamples family =
        ReviewSamples.of(area + ".01.2001")
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-01-10", "2026-01-10");
    String path = "/reviews/" + family.enrollment();
    get(area, path).header("ETag", equalTo("\"1\"")).body("version", equalTo(1));

    decide(area, path, "{\"outcome\": \"CONTINUE\", \"reason\": \"Anak masih sekolah\"}", "\"1\"")
        .statusCode(200)
        .body("state", equalTo("CONTINUED"))
        .body("version", equalTo(2))
        .body("outcomes.reason", contains("Anak masih sekolah"));
    decide(area, path, "{\"outcome\": \"CONTINUE\", \"reason\": \"x\"}", "\"1\"").statusCode(412);
    decide(
            area,
            path,
            "{\"outcome\": \"EMPOWERMENT\", \"reason\": \"Usaha dirintis\","
                + " \"nextReviewOn\": \"2030-01-01\"}",
            null)
        .statusCode(200)
        .body("state", equalTo("EMPOWERMENT"))
        .body("nextReviewOn", equalTo("2030-01-01"))
        .body("dueOn", equalTo("2030-01-01"));

    Api.post("system", "/operations/feeds/registry-enrollment/rebuilds", "").statusCode(200);
    get(area, path).body("state", equalTo("EMPOWERMENT")).body("outcomes", hasSize(2));
    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ? order by version",
            family.enrollment().toString());
    assertThat(told).hasSize(2);
    told.forEach(
        event -> {
          Contracts.assertValid("id.graduasi.graduation.review.decided.v1", event);
          Contracts.assertNoPersonalData(event);
        });
    assertThat(
            Databases.query(
                "select status from enrollment where enrollment_id = ?", family.enrollment()))
        .containsExactly("ACTIVE");
    get(area, path + "/history").body("items", hasSize(2));
  }

  @Test
  void whatIsNotToBeReviewedIsRefusedWithItsReason() {
    String area = "35.25";
    String village = area + ".01.2001";
    ReviewSamples coming =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2024-01-10", "2099-01-10");
    ReviewSamples old =
        ReviewSamples.of(village)
            .born("1940-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-01-10", null);
    ReviewSamples due =
        ReviewSamples.of(village)
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-01-10", "2026-01-10");
    String continued = "{\"outcome\": \"CONTINUE\", \"reason\": \"x\"}";
    String path = "/reviews/" + due.enrollment();

    decide(area, "/reviews/" + coming.enrollment(), continued, null)
        .statusCode(409)
        .body("code", equalTo("review-not-due"));
    decide(area, "/reviews/" + old.enrollment(), continued, null)
        .statusCode(409)
        .body("code", equalTo("review-exempt"));
    decide(area, "/reviews/" + UUID.randomUUID(), continued, null).statusCode(404);
    decide(
            area,
            path,
            "{\"outcome\": \"CONTINUE\", \"reason\": \"x\", \"nextReviewOn\": \"2020-01-01\"}",
            null)
        .statusCode(422)
        .body("code", equalTo("next-review-not-later"));
    decide(area, path, "{\"outcome\": \"GRADUATION_CASE\", \"reason\": \"x\"}", null)
        .statusCode(422)
        .body("code", equalTo("case-id-required"));
    decide(
            area,
            path,
            "{\"outcome\": \"GRADUATION_CASE\", \"reason\": \"x\", \"caseId\": \"%s\"}"
                .formatted(UUID.randomUUID()),
            null)
        .statusCode(422)
        .body("code", equalTo("case-not-open"));
    decide(area, path, "{\"outcome\": \"CONTINUE\"}", null).statusCode(400);
    Puts.json(Puts.someone(area, "auditor"), continued)
        .post("/api/v1" + path + "/outcomes")
        .then()
        .statusCode(403);
    Api.post(Api.OFFICE, path + "/outcomes", continued).statusCode(404);
  }

  @Test
  void aGraduationCaseDecidesUntilItEndsWithoutEffect() {
    KnownTestFamily family = KnownTestFamily.arrived();
    new ReviewSamples(
            family.id(),
            family.enrollment(),
            family.mother(),
            family.village(),
            family.facilitator())
        .enrolled(2, "ACTIVE", "2021-01-10", "2026-01-10");
    UUID opened = Api.open(family, Api.FACILITATOR);
    String path = "/reviews/" + family.enrollment();
    String toCase =
        "{\"outcome\": \"GRADUATION_CASE\", \"reason\": \"Siap\", \"caseId\": \"%s\"}"
            .formatted(opened);

    Api.post(Api.OFFICE, path + "/outcomes", toCase)
        .statusCode(200)
        .body("state", equalTo("GRADUATION_CASE"))
        .body("caseId", equalTo(opened.toString()));
    Api.post(Api.OFFICE, path + "/outcomes", toCase)
        .statusCode(409)
        .body("code", equalTo("review-in-case"));
    Api.post(Api.OFFICE, "/cases/" + opened + "/withdrawals", "{\"reason\": \"Keluarga mundur\"}")
        .statusCode(200);
    Api.get(Api.OFFICE, path).body("state", equalTo("DUE"));

    family.move(3, KnownTestFamily.LAMONGAN);
    family.awaitVersion(3);
    Facts.await(
        KnownTestFamily.LAMONGAN,
        "select area_code from five_year_review where enrollment_id = ?",
        family.enrollment());
    Api.get(Api.NEIGHBOUR, path).statusCode(200).body("outcomes", hasSize(1));
    Api.get(Api.OFFICE, path).statusCode(404);
  }

  @Test
  void ofThoseWhoDecideAtOnceOneIsHeardAfterTheOtherOrNotAtAll()
      throws InterruptedException, ExecutionException {
    String area = "35.23";
    ReviewSamples family =
        ReviewSamples.of(area + ".01.2001")
            .born("1985-07-01", "NONE")
            .enrolled(1, "ACTIVE", "2021-01-10", "2026-01-10");
    String path = "/reviews/" + family.enrollment();
    List<Callable<Integer>> calls =
        IntStream.range(0, 6)
            .<Callable<Integer>>mapToObj(
                i ->
                    () ->
                        decide(
                                area,
                                path,
                                "{\"outcome\": \"CONTINUE\", \"reason\": \"%d\"}".formatted(i),
                                "\"1\"")
                            .extract()
                            .statusCode())
            .toList();
    long heard = 0;
    try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
      for (Future<Integer> answer : people.invokeAll(calls)) {
        assertThat(answer.get()).isIn(200, 409, 412);
        heard += answer.get() == 200 ? 1 : 0;
      }
    }
    assertThat(heard).isEqualTo(1);
    get(area, path).body("outcomes", hasSize(1)).body("version", equalTo(2));
  }

  private static ValidatableResponse get(String area, String path) {
    return Puts.someone(area, OFFICE).get("/api/v1" + path).then().statusCode(200);
  }

  private static ValidatableResponse decide(String area, String path, String body, String ifMatch) {
    var request = Puts.json(Puts.someone(area, OFFICE), body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post("/api/v1" + path + "/outcomes").then();
  }
}
