package id.graduasi.graduation.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class AssessmentTest {

  @Test
  void aFamilyIsScoredAndEveryPointExplained() {
    KnownTestFamily family = KnownTestFamily.arrived();

    JsonPath scored =
        Api.post(
                Api.FACILITATOR,
                "/assessments",
                """
                {"familyId": "%s",
                 "homeVisit": {"visitedOn": "2026-09-02", "monthlyIncome": 1600000, "savings": 0,
                               "debt": 0, "business": "STABLE", "sessionsHeld": 12,
                               "sessionsAttended": 12}}"""
                    .formatted(family.id()))
            .statusCode(201)
            .header("Location", notNullValue())
            .body("modelVersion", equalTo(2))
            .body("inputs.asOf.familyVersion", equalTo(2))
            .body("inputs.family.decile.value", equalTo(3))
            .body("inputs.family.earlierDecile.value", equalTo(2))
            .body("inputs.minimumWage.monthly", equalTo(2525132))
            .body("indicators", hasSize(22))
            .body(
                "indicators.find { it.key == 'decile_movement' }.reason",
                startsWith("Change of decile since the DTSEN version before: risen by one decile"))
            .extract()
            .jsonPath();

    assertThat(scored.getList("indicators.points", Integer.class).stream().mapToInt(p -> p).sum())
        .isEqualTo(scored.getInt("score"));
    Api.get(Api.OFFICE, "/assessments/" + scored.getString("id"))
        .statusCode(200)
        .body("score", equalTo(scored.getInt("score")))
        .body("assessedBy", equalTo(Api.FACILITATOR));
    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ?"
                + " and topic = 'graduation.assessment'",
            family.id().toString());
    assertThat(told).singleElement().asString().contains(scored.getString("band"));
    Contracts.assertValid("id.graduasi.graduation.assessment.completed.v1", told.getFirst());
    Contracts.assertNoPersonalData(told.getFirst());
  }

  @Test
  void earlierAssessmentsStayAndAreListed() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String request = "{\"familyId\": \"%s\"}".formatted(family.id());
    Api.post(Api.OFFICE, "/assessments", request)
        .statusCode(201)
        .body("band", not(equalTo("READY")));
    Api.post(Api.OFFICE, "/assessments", request).statusCode(201);

    Api.get(Api.OFFICE, "/assessments?familyId=" + family.id() + "&count=true")
        .statusCode(200)
        .body("items.version", contains(1, 2))
        .body("total", equalTo(2));
    String next =
        Api.get(Api.OFFICE, "/assessments?limit=1&familyId=" + family.id())
            .body("items.version", contains(1))
            .header("Link", notNullValue())
            .extract()
            .path("next");
    Api.get(Api.OFFICE, "/assessments?limit=1&familyId=" + family.id() + "&cursor=" + next)
        .body("items.version", contains(2));
  }

  @Test
  void sentencesAreIndonesianUnlessEnglishIsAskedFor() {
    KnownTestFamily family = KnownTestFamily.arrived();

    given()
        .auth()
        .oauth2(Tokens.of(Api.OFFICE))
        .contentType("application/json")
        .body("{\"familyId\": \"%s\"}".formatted(family.id()))
        .post("/api/v1/assessments")
        .then()
        .statusCode(201)
        .body("indicators[0].reason", equalTo("Desil nasional DTSEN: 3; 6 dari 10 poin."));
  }

  @Test
  void aVisitThatCannotBeTrueIsRefused() {
    KnownTestFamily family = KnownTestFamily.arrived();

    visit(family, "\"visitedOn\": \"2999-01-01\"").body("code", equalTo("visit-in-future"));
    visit(family, "\"visitedOn\": \"2020-01-01\"").body("code", equalTo("visit-too-old"));
    visit(family, "\"visitedOn\": \"2026-09-02\", \"sessionsHeld\": 3, \"sessionsAttended\": 4")
        .body("code", equalTo("more-attended-than-held"));
  }

  @Test
  void anyoneWithARoleReadsTheActiveModel() {
    Api.get("auditor", "/scoring-models")
        .statusCode(200)
        .body("items.findAll { it.active }.id", contains("model-2"))
        .body("items.find { it.id == 'model-1' }.state", equalTo("RETIRED"));
    Api.get("jatim", "/scoring-models/model-1")
        .statusCode(200)
        .body("document.thresholds.ready", equalTo(65));
    Api.get("jatim", "/scoring-models/model-9").statusCode(404);
  }

  private static ValidatableResponse visit(KnownTestFamily family, String visit) {
    return Api.post(
            Api.FACILITATOR,
            "/assessments",
            "{\"familyId\": \"%s\", \"homeVisit\": {%s}}".formatted(family.id(), visit))
        .statusCode(422);
  }
}
