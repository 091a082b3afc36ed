package id.graduasi.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportAccessTest {

  @BeforeAll
  static void tellOfBojonegoro() {
    Bojonegoro.tell();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "enrollment-count?programme=XYZ, 422, programme-not-known",
    "enrollment-count?programme=p%00kh, 400, validation-failed",
    "enrollment-count?area=35.22.99, 404, area-not-found",
    "enrollment-count?area=35.2, 404, area-not-found",
    "enrollment-count?area=%27%3B--, 404, area-not-found",
    "enrollment-count?on=yesterday, 400, validation-failed",
    "enrollment-count?on=0000-01-01, 400, validation-failed",
    "enrollment-count?on=%2B999999999-12-31, 400, validation-failed",
    "enrollment-count?on=2025-02-30, 400, validation-failed",
    "enrollment-count?asKnownOn=1500-01-01, 400, validation-failed",
    "enrollment-count?by=village, 400, validation-failed",
    "enrollment-count?colour=red, 400, unknown-parameter",
    "count-bridge, 400, validation-failed",
    "count-bridge?from=2025-01-01&to=2024-01-01, 422, period-reversed",
    "count-bridge?from=2025-01-01&to=9999-01-01, 400, validation-failed",
    "nothing-of-the-kind, 404, not-found"
  })
  void badQuestionsAreAnsweredByProblems(String report, int status, String code) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .get("/api/v1/reports/" + report)
        .then()
        .statusCode(status)
        .header("Content-Type", containsString("application/problem+json"))
        .body("code", equalTo(code));
  }

  @Test
  void anotherRegencyDoesNotExist() {
    for (String area : List.of("35.22", "35.22.15", "35", "*", "35.22.15.1001")) {
      given()
          .auth()
          .oauth2(Tokens.of("lamongan"))
          .get("/api/v1/reports/enrollment-count?area=" + area)
          .then()
          .statusCode(404)
          .body("code", equalTo("area-not-found"));
    }
    given()
        .auth()
        .oauth2(Tokens.of("lamongan"))
        .get("/api/v1/reports/enrollment-count?on=2024-12-31")
        .then()
        .statusCode(200)
        .body("area", equalTo("35.24"))
        .body("count", is(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "family",
        "enrollment",
        "movement",
        "tally",
        "month_tally",
        "standing",
        "review_load"
      })
  void theDatabaseItselfShowsNobodyAnotherRegency(String table) throws SQLException {
    assertThat(areas(table, "", "")).isEmpty();
    assertThat(areas(table, "35.24", "35.24/")).allMatch(area -> area.startsWith("35.24"));
    assertThat(areas(table, "35.22", "35.22/"))
        .isNotEmpty()
        .allMatch(area -> area.startsWith("35.22"));
  }

  @Test
  void withoutAProperTokenThereIsNoReport() {
    String report = "/api/v1/reports/enrollment-count";
    given().get(report).then().statusCode(401).body("code", equalTo("unauthenticated"));
    for (String token : List.of(Tokens.expired("bojonegoro"), Tokens.foreign("bojonegoro"))) {
      given().auth().oauth2(token).get(report).then().statusCode(401);
    }
    given()
        .auth()
        .oauth2(Tokens.with("ani", "35.22", null, "somebody"))
        .get(report)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.with("ani", "35.22", null, "facilitator"))
        .get(report)
        .then()
        .statusCode(403);
  }

  private static List<String> areas(String table, String from, String to) throws SQLException {
    List<String> areas = new ArrayList<>();
    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.area_from', '%s', false), set_config('app.area_to', '%s', false)"
              .formatted(from, to));
      try (ResultSet row = statement.executeQuery("select distinct area_code from " + table)) {
        while (row.next()) {
          areas.add(row.getString(1));
        }
      }
    }
    return areas;
  }
}
