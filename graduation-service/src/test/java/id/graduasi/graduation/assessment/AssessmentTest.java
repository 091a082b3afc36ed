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
import java.util.UUID;
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
  void anAssessmentThatWasKeptInWordsIsReadAsItWas() {
    String id = UUID.randomUUID().toString();
    Databases.execute(
        """
        insert into assessment (id, family_id, score, band, model_id, model_version, assessed_at,
          assessed_by, inputs, outcome, version, area_code)
        values ('%s', gen_random_uuid(), 7, 'NOT_YET', 'model-1', 1, '2026-03-02T08:30:00Z', 'ani',
          '{"assessedOn": "2026-03-02", "homeVisit": null, "minimumWage": null,
            "family": {"decile": null, "earlierDecile": null, "indicators": {"emas": "1"},
              "monthsOnAid": 12, "members": [{"birthDate": "1985-07-01", "participation": null,
                "level": null, "disability": "MILD", "pregnantOrPostpartum": false,
                "working": true, "ownsBusiness": false}]}}',
          '{"score": 7, "band": "NOT_YET", "toNextBand": [], "conditions": [],
            "indicators": [{"key": "decile", "value": 3, "points": 7, "max": 12,
              "reason": {"id": "Seperti dahulu.", "en": "As it was said."}}]}',
          1, '%s')"""
            .formatted(id, KnownTestFamily.BOJONEGORO));

    Api.get(Api.OFFICE, "/assessments/" + id)
        .statusCode(200)
        .body("indicators[0].reason", equalTo("As it was said."))
        .body("indicators[0].points", equalTo(7))
        .body("inputs.family.members[0].disability", equalTo("MILD"))
        .body("inputs.grants", hasSize(0));
  }

  @Test
  void aHomeVisitCountsInLaterScoresUntilANewerOneIsMade() {
    KnownTestFamily family = KnownTestFamily.arrived();
    visited(family, "2026-10-01", 1_600_000);
    visited(family, "2026-09-01", 9_000_000);

    Api.post(Api.OFFICE, "/assessments", "{\"familyId\": \"%s\"}".formatted(family.id()))
        .statusCode(201)
        .body("inputs.homeVisit.visitedOn", equalTo("2026-10-01"))
        .body("inputs.homeVisit.monthlyIncome", equalTo(1_600_000));
  }

  private static void visited(KnownTestFamily family, String day, long income) {
    Api.post(
            Api.FACILITATOR,
            "/assessments",
            "{\"familyId\": \"%s\", \"homeVisit\": {\"visitedOn\": \"%s\", \"monthlyIncome\": %d}}"
                .formatted(family.id(), day, income))
        .statusCode(201);
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
