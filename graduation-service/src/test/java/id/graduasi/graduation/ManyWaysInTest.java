package id.graduasi.graduation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever knocks, and however: another regency sees nothing, and nothing breaks. */
@ServiceTest
class ManyWaysInTest {

  @Test
  void anotherRegencyFindsNothingByAnyRoute() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    String request = "{\"familyId\": \"%s\"}".formatted(family.id());
    String assessment =
        Api.post(Api.OFFICE, "/assessments", request).statusCode(201).extract().path("id");

    Api.get(Api.NEIGHBOUR, "/cases/" + id).statusCode(404);
    Api.get(Api.NEIGHBOUR, "/cases/" + id + "/history").statusCode(404);
    Api.get(Api.NEIGHBOUR, "/cases?familyId=" + family.id()).body("items", empty());
    Api.get(Api.NEIGHBOUR, "/cases?limit=1000")
        .body("items.areaCode", everyItem(startsWith("35.24")));
    Api.get(Api.NEIGHBOUR, "/cases?area=35.22")
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    Api.get(Api.NEIGHBOUR, "/assessments/" + assessment).statusCode(404);
    Api.get(Api.NEIGHBOUR, "/assessments?familyId=" + family.id()).body("items", empty());
    Api.post(Api.NEIGHBOUR, "/assessments", request)
        .statusCode(404)
        .body("code", equalTo("family-not-known"));
    Api.post(Api.NEIGHBOUR, "/cases", Api.opening(family)).statusCode(404);
    Api.verify(id, Api.NEIGHBOUR, "{\"outcome\": \"CONFIRMED\"}").statusCode(404);
  }

  @Test
  void aFacilitatorSeesTheOwnFamiliesOnly() {
    KnownTestFamily other =
        KnownTestFamily.arrived(KnownTestFamily.BOJONEGORO, KnownTestFamily.OTHER_FACILITATOR);
    UUID id = Api.open(other, Api.OFFICE);

    Api.get(Api.FACILITATOR, "/cases/" + id).statusCode(404);
    Api.get(Api.OFFICE, "/cases/" + id).statusCode(200);
    Api.get(Api.OFFICE, "/cases?facilitatorId=" + KnownTestFamily.OTHER_FACILITATOR)
        .body("items.facilitatorId", everyItem(equalTo(KnownTestFamily.OTHER_FACILITATOR)));
  }

  @Test
  void withoutAScopeTheServicesOwnConnectionSeesNoRows() throws SQLException {
    KnownTestFamily.arrived();
    for (String table :
        List.of(
            "family",
            "enrollment",
            "assessment",
            "standing",
            "home_visit",
            "input_change",
            "grant_outcome",
            "scoring_run",
            "scoring_chunk",
            "scoring_tally",
            "graduation_case")) {
      try (Connection connection = Databases.app();
          Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery("select count(*) from " + table)) {
        count.next();
        assertThat(count.getInt(1)).as(table).isZero();
      }
    }
  }

  @Test
  void onlyTheRightRolesTakeAStep() {
    UUID id = Api.open(KnownTestFamily.arrived(), Api.FACILITATOR);

    Api.verify(id, Api.FACILITATOR, "{\"outcome\": \"CONFIRMED\"}").statusCode(403);
    Api.decide(id, Api.OFFICE, "").statusCode(403);
    Api.post("auditor", "/cases/" + id + "/withdrawals", "{\"reason\": \"x\"}").statusCode(403);
    Api.post("jatim", "/assessments", "{}").statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "7",
        "{}",
        "{\"familyId\": \"x\"}",
        "{\"familyId\": null}",
        "{\"familyId\": \"0198c0de-0001-7a00-8000-000000000001\", \"kind\": \"NATURAL\"}",
        "{\"familyId\": {}, \"kind\": [], \"reason\": 1}",
        "{\"nik\": \"3522154107859001\"}",
        "{\"familyId\": \"0198c0de-0001-7a00-8000-000000000001\", \"homeVisit\": {}}",
        "{\"familyId\": \"0198c0de-0001-7a00-8000-000000000001\","
            + " \"homeVisit\": {\"visitedOn\": \"31-02-2026\"}}",
        "{\"familyId\": \"0198c0de-0001-7a00-8000-000000000001\","
            + " \"homeVisit\": {\"visitedOn\": \"2026-02-01\", \"monthlyIncome\": 1e99}}",
        "{\"familyId\": \"0198c0de-0001-7a00-8000-000000000001\","
            + " \"homeVisit\": {\"visitedOn\": \"2026-02-01\", \"savings\": -1}}"
      })
  void brokenBodiesAreRefusedAsWhatTheyAre(String body) {
    for (String path : List.of("/cases", "/assessments")) {
      ExtractableResponse<Response> answer =
          Api.post(Api.OFFICE, path, body).contentType("application/problem+json").extract();
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases?step=FLYING",
        "/cases?familyId=1",
        "/cases?facilitatorId=%00",
        "/cases?limit=0",
        "/cases?limit=many",
        "/cases?cursor=abc",
        "/cases?colour=red",
        "/cases?area=35.22'--",
        "/assessments?familyId=1",
        "/assessments?cursor=%F0%28",
        "/assessments?nik=3522154107859001"
      })
  void brokenParametersNeverBreakTheService(String path) {
    int status =
        Api.get(Api.OFFICE, path).contentType("application/problem+json").extract().statusCode();

    assertThat(status).as(path).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"decreeDate\": \"-999999999-01-01\"",
        "\"decreeDate\": \"+999999999-12-31\"",
        "\"decreeDate\": \"2026-03-20\", \"effectiveOn\": \"+999999999-12-31\"",
        "\"decreeDate\": \"2026-03-20\", \"effectiveOn\": \"2026-03-19\""
      })
  void impossibleDaysAreRefusedByRule(String days) {
    UUID id = Api.verified(KnownTestFamily.arrived());

    Api.post(
            Api.HEAD,
            "/cases/" + id + "/decisions",
            "{\"outcome\": \"APPROVED\", \"decreeNumber\": \"1\", \"reason\": \"x\", %s}"
                .formatted(days))
        .statusCode(422)
        .contentType("application/problem+json");
  }

  @Test
  void textThatADatabaseCannotKeepIsNoAccident() {
    KnownTestFamily family = KnownTestFamily.arrived();
    int status =
        Api.post(
                Api.OFFICE,
                "/cases",
                "{\"familyId\": \"%s\", \"kind\": \"INDEPENDENT\", \"reason\": \"a\\u0000b\"}"
                    .formatted(family.id()))
            .contentType("application/problem+json")
            .extract()
            .statusCode();

    assertThat(status).isEqualTo(400);
  }

  @Test
  void noTokenAForeignOneAndAnExpiredOneAreNotLetIn() {
    given().get("/api/v1/cases").then().statusCode(401);
    for (String token : List.of(Tokens.foreign(Api.OFFICE), Tokens.expired(Api.OFFICE), "x.y.z")) {
      given()
          .auth()
          .oauth2(token)
          .get("/api/v1/cases")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }
}
