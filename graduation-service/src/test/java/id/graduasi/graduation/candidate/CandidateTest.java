package id.graduasi.graduation.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CandidateTest {

  @Test
  void readyComesBeforeNearAndHighScoresFirst() {
    Place place = new Place("65.01");
    KnownTestFamily near = place.family(1_600_000, 0);
    KnownTestFamily best = place.family(3_000_000, 5_000_000);
    KnownTestFamily ready = place.family(1_600_000, 5_000_000);
    KnownTestFamily.arrived("65.01.05.2003", place.facilitator());

    place
        .get("/candidates?area=65.01")
        .statusCode(200)
        .body("items.familyId", contains(id(best), id(ready), id(near)))
        .body("items.band", contains("READY", "READY", "NEAR"))
        .body("items[0].strengths", hasSize(3))
        .body("items[0].strengths.key", contains("business", "income", "decile"))
        .body("items[0].nextStep", nullValue())
        .body("items[2].nextStep.band", equalTo("READY"))
        .body("items[2].nextStep.changes[0].reason", notNullValue())
        .body("items[0].missing.key", contains("wall", "toilet", "drinking_water"));
    place.get("/candidates?band=NEAR").body("items.familyId", contains(id(near)));
    place.get("/candidates?area=65.01.05").body("items", hasSize(3));
    place.get("/candidates?area=65.01.06").body("items", empty());
  }

  @Test
  void pagesFollowOneAnotherAndCanBeCounted() {
    Place place = new Place("65.02");
    KnownTestFamily first = place.family(3_000_000, 5_000_000);
    KnownTestFamily second = place.family(1_600_000, 5_000_000);

    String next =
        place
            .get("/candidates?limit=1&count=true")
            .body("items.familyId", contains(id(first)))
            .body("total", equalTo(2))
            .extract()
            .path("next");
    place
        .get("/candidates?limit=1&cursor=" + next)
        .body("items.familyId", contains(id(second)))
        .body("next", nullValue());
  }

  @Test
  void whoHasACaseOrIsNotEnrolledIsNoCandidate() {
    Place place = new Place("65.03");
    KnownTestFamily withCase = place.family(3_000_000, 5_000_000);
    KnownTestFamily ended = place.family(3_000_000, 5_000_000);
    place.post("/cases", Api.opening(withCase)).statusCode(201);
    ended.enrollment(2, "ended", "ENDED", "NATURAL", null);
    ended.awaitEnrollment(2);

    place.get("/candidates").body("items", empty());
  }

  @Test
  void onlyTheNewestAssessmentCounts() {
    Place place = new Place("65.04");
    KnownTestFamily family = place.family(3_000_000, 5_000_000);
    place.get("/candidates").body("items.band", contains("READY"));

    place.assess(family, 900_000, 0);

    place.get("/candidates").body("items.band", contains("NEAR"));
  }

  @Test
  void aFacilitatorSeesTheOwnFamiliesAndAnotherRegencyNone() {
    Place place = new Place("65.05");
    KnownTestFamily family = place.family(3_000_000, 5_000_000);
    UUID other = UUID.randomUUID();

    place
        .get("/candidates?facilitatorId=" + place.facilitator())
        .body("items.familyId", contains(id(family)));
    place.get("/candidates?facilitatorId=" + other).body("items", empty());
    as(Tokens.with("f", "65.05", place.facilitator(), "facilitator"), "/candidates")
        .body("items.familyId", contains(id(family)));
    as(Tokens.with("g", "65.05", other.toString(), "facilitator"), "/candidates")
        .body("items", empty());
    Api.get(Api.NEIGHBOUR, "/candidates?area=65.05").statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "band=NOT_YET",
        "facilitatorId=7",
        "cursor=abc",
        "cursor=MQ",
        "limit=0",
        "colour=red"
      })
  void brokenParametersAreNamed(String query) {
    Api.get(Api.OFFICE, "/candidates?" + query).statusCode(400);
  }

  @Test
  void theListOfARegencyIsReadFromItsIndex() {
    Databases.execute(
        "insert into standing (family_id, model_id, assessment_id, version, place, area_code)"
            + " select gen_random_uuid(), 'model-2', gen_random_uuid(), 1, n % 200,"
            + " '66.' || to_char(n % 20, 'FM00') || '.01.2001' from generate_series(1, 4000) n");
    Databases.execute("analyze standing");
    String plan =
        String.join(
            "\n",
            Databases.query(
                "explain select family_id from standing where regency_code = '66.07'"
                    + " and model_id = 'model-2' and place >= 0 and place <= 200"
                    + " and (place, family_id) > (10, '00000000-0000-0000-0000-000000000000')"
                    + " order by place, family_id limit 50"));

    assertThat(plan).contains("standing_by_regency").doesNotContain("Sort");
  }

  private static String id(KnownTestFamily family) {
    return family.id().toString();
  }

  private static ValidatableResponse as(String token, String path) {
    return RestAssured.given().auth().oauth2(token).get("/api/v1" + path).then();
  }

  /** A regency of its own with an office. */
  private record Place(String regency) {

    String facilitator() {
      return UUID.nameUUIDFromBytes(regency.getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .toString();
    }

    KnownTestFamily family(long income, long savings) {
      KnownTestFamily family = KnownTestFamily.arrived(regency + ".05.2003", facilitator());
      assess(family, income, savings);
      return family;
    }

    void assess(KnownTestFamily family, long income, long savings) {
      post(
              "/assessments",
              """
              {"familyId": "%s",
               "homeVisit": {"visitedOn": "2026-09-02", "monthlyIncome": %d, "savings": %d,
                             "debt": 0, "business": "GROWING", "sessionsHeld": 12,
                             "sessionsAttended": 12}}"""
                  .formatted(family.id(), income, savings))
          .statusCode(201);
    }

    ValidatableResponse get(String path) {
      return as(token(), path);
    }

    ValidatableResponse post(String path, String body) {
      return RestAssured.given()
          .auth()
          .oauth2(token())
          .contentType("application/json")
          .body(body)
          .post("/api/v1" + path)
          .then();
    }

    private String token() {
      return Tokens.with("office-" + regency, regency, null, "regency-office");
    }
  }
}
