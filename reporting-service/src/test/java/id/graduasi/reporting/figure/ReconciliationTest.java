package id.graduasi.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReconciliationTest {

  private static final String VILLAGE = "35.10.01.2001";
  private static final String FIGURES = "/api/v1/published-figures/";

  @BeforeAll
  static void tell() {
    Told.region("35", "Jawa Timur");
    Told.region("35.10", "Kabupaten Banyuwangi");
    for (int i = 1; i <= 3; i++) {
      new EnrollmentStory("banyuwangi " + i).active("2024-01-10", VILLAGE).tell();
    }
    new EnrollmentStory("banyuwangi leaves")
        .active("2024-01-10", VILLAGE)
        .ended("2025-08-01", "NATURAL", VILLAGE)
        .tell();
  }

  @Test
  void anOfficialFigureStandsBesideWhatTheDataSayAndTheWayThere() {
    UUID first = publish("first", 4, "2024", "\"2024-12-31\"");
    UUID second = publish("second", 5, "2025", "\"2025-12-31\"");

    reconcile(first)
        .body("figure.value", is(4))
        .body("computed", is(4))
        .body("difference", is(0))
        .body("dated", is(true))
        .body("figure.onStated", is(false))
        .body("source", equalTo("registry.enrollment"));
    reconcile(second)
        .body("computed", is(3))
        .body("difference", is(-2))
        .body("earlier.id", equalTo(first.toString()))
        .body("change", is(1))
        .body("bridge.opening", is(4))
        .body("bridge.lines.cause", contains("NATURAL"))
        .body("bridge.closing", is(3));
  }

  @Test
  void anUndatedFigureIsShownAsUndated() {
    UUID undated = publish("undated", 3, "2025 latest", "null");

    reconcile(undated)
        .body("dated", is(false))
        .body("figure.asOf", equalTo("2025 latest"))
        .body("figure.on", nullValue())
        .body("computed", is(3))
        .body("sameOn", equalTo("2025-08-01"));
  }

  @Test
  void figuresAreReplacedUnderTheirVersionOnly() {
    UUID id = publish("replaced", 7, "2025", "\"2025-12-31\"");
    String same = body("35.10", 7, "2025", "\"2025-12-31\"");
    put(office()).body(same).put(FIGURES + id).then().statusCode(200).body("version", is(1));
    String other = body("35.10", 8, "2025", "\"2025-12-31\"");
    put(office()).body(other).put(FIGURES + id).then().statusCode(409);
    put(office())
        .header("If-Match", "\"1\"")
        .body(other)
        .put(FIGURES + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("value", is(8));
    put(office()).header("If-Match", "\"1\"").body(same).put(FIGURES + id).then().statusCode(412);
    put(office()).body(same).put(FIGURES + id).then().statusCode(200).body("value", is(8));
  }

  @Test
  void anotherRegencyNeitherSeesNorRecordsThem() {
    UUID id = publish("hidden", 9, "2025", "null");
    String other = Tokens.of("lamongan");

    given().auth().oauth2(other).get(FIGURES + id + "/reconciliation").then().statusCode(404);
    given()
        .auth()
        .oauth2(other)
        .get(FIGURES)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id.toString())));
    put(other)
        .body(body("35.10", 9, "2025", "null"))
        .put(FIGURES + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("violations.field", contains("areaCode"));
    put(Tokens.of("jatim"))
        .body(body("35.10", 1, "x", "null"))
        .put(FIGURES + id)
        .then()
        .statusCode(403);
  }

  @Test
  void indicatorsHaveValueTargetAndSource() {
    String path = "/api/v1/indicators/poverty-rate/values/";
    put(office()).body(indicator("12.03", "null")).put(path + "2025").then().statusCode(201);
    put(office()).body(indicator("null", "11.95")).put(path + "2026").then().statusCode(201);
    put(office()).body(indicator("12.03", "null")).put(path + "2025").then().statusCode(200);
    put(office()).body(indicator("null", "null")).put(path + "2027").then().statusCode(422);
    put(office()).body(indicator("1", "null")).put(path + "soon").then().statusCode(400);

    given()
        .auth()
        .oauth2(office())
        .get("/api/v1/indicators")
        .then()
        .statusCode(200)
        .body("area", equalTo("35.10"))
        .body("items.period", contains("2025", "2026"))
        .body("items.name", contains("Tingkat kemiskinan", "Tingkat kemiskinan"))
        .body("items[0].value", is(12.03f))
        .body("items[1].value", nullValue())
        .body("items[1].target", is(11.95f))
        .body("items.source", contains("INDOSatu 2026-01", "INDOSatu 2026-01"));
  }

  private static UUID publish(String name, long value, String asOf, String on) {
    UUID id = Told.id("figure " + name);
    put(office()).body(body("35.10", value, asOf, on)).put(FIGURES + id).then().statusCode(201);
    return id;
  }

  private static ValidatableResponse reconcile(UUID id) {
    return given()
        .auth()
        .oauth2(office())
        .get(FIGURES + id + "/reconciliation")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification put(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  private static String office() {
    return Tokens.with("banyuwangi", "35.10", null, "regency-office");
  }

  private static String body(String area, long value, String asOf, String on) {
    return """
        { "areaCode": "%s", "measure": "RECIPIENTS", "item": "PKH", "value": %d, "unit": "families",
          "asOf": "%s", "on": %s, "onStated": false, "source": "A newspaper 2025-11-12" }
        """
        .formatted(area, value, asOf, on);
  }

  private static String indicator(String value, String target) {
    return """
        { "areaCode": "35.10", "value": %s, "target": %s, "unit": "percent",
          "source": "INDOSatu 2026-01" }
        """
        .formatted(value, target);
  }
}
