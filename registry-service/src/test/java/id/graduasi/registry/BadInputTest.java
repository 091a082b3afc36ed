package id.graduasi.registry;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers send by mistake: each gets a problem with a code, and nothing is half-written. */
@RegistryTest
class BadInputTest {

  @ParameterizedTest
  @MethodSource
  void aFamilyThatIsWrongIsRefusedWithItsFieldAndCode(
      String field, String code, int status, Map<String, Object> family) {
    UUID id = UUID.randomUUID();

    Response answer = Calls.put(id, family);

    assertThat(answer.contentType()).startsWith("application/problem+json");
    answer
        .then()
        .statusCode(status)
        .body("violations.field", hasItem(field))
        .body("violations.code", hasItem(code));
    assertThat(Databases.query("select id::text from family where id = ?", id)).isEmpty();
  }

  static Stream<Arguments> aFamilyThatIsWrongIsRefusedWithItsFieldAndCode() {
    return Stream.of(
        Arguments.of("members[0].nik", "nik-length", 422, person("nik", "352215410785900")),
        Arguments.of("members[0].nik", "nik-not-digits", 422, person("nik", "35221541O7859OO1")),
        Arguments.of(
            "members[0].nik", "nik-date-impossible", 422, person("nik", "3522157113859001")),
        Arguments.of("members[0].nik", "nik-serial-zero", 422, person("nik", "3522154107850000")),
        Arguments.of(
            "members[0].birthDate", "birth-date-in-future", 422, person("birthDate", "2099-01-01")),
        Arguments.of("members[0].birthDate", "wrong-type", 400, person("birthDate", "1985-02-30")),
        Arguments.of("members[0].sex", "wrong-type", 400, person("sex", "WOMAN")),
        Arguments.of("members[0].name", "required", 400, person("name", " ")),
        Arguments.of("members[0].shoeSize", "unknown-field", 400, person("shoeSize", 38)),
        Arguments.of("kk", "kk-length", 422, family("kk", "35221501012090")),
        Arguments.of("villageCode", "village-not-found", 422, family("villageCode", "35.22.15.9")),
        Arguments.of(
            "villageCode", "village-outside-area", 422, family("villageCode", "35.24.01.2001")),
        Arguments.of("members", "size-out-of-range", 400, family("members", crowd())),
        Arguments.of("members", "required", 400, family("members", List.of())),
        Arguments.of("members", "head-required", 422, family("members", List.of(People.child()))),
        Arguments.of(
            "members[1].relationship",
            "head-repeated",
            422,
            family("members", List.of(People.head(), People.head()))),
        Arguments.of(
            "decile.value",
            "number-too-large",
            400,
            family("decile", Map.of("value", 11, "dtsenVersion", "2026-Q3"))),
        Arguments.of(
            "decile.dtsenVersion",
            "pattern-mismatch",
            400,
            family("decile", Map.of("value", 2, "dtsenVersion", "Q3"))),
        Arguments.of(
            "facilitatorId",
            "facilitator-not-found",
            422,
            family("facilitatorId", UUID.randomUUID().toString())),
        Arguments.of("address", "wrong-type", 400, family("address", Map.of("street", "Mawar"))));
  }

  @Test
  void aBodyThatIsNoJsonSaysWhere() {
    put("{ \"kk\": ").statusCode(400).body("code", equalTo("malformed-json"));
    put("").statusCode(400);
    put("null").statusCode(400);
    put("[]").statusCode(400);
    as("bojonegoro")
        .contentType("application/json")
        .body(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})
        .put("/api/v1/families/" + UUID.randomUUID())
        .then()
        .statusCode(400);
  }

  @Test
  void aBodyOfTenMegabytesIsTooLarge() {
    put("{ \"address\": \"" + "x".repeat(10 << 20) + "\" }")
        .statusCode(413)
        .body("code", equalTo("body-too-large"));
  }

  @Test
  void aNulCharacterIsRefusedAndNeverAServerError() {
    Response answer = Calls.put(UUID.randomUUID(), person("name", "Si\u0000ti"));

    assertThat(answer.statusCode()).isBetween(400, 422);
  }

  @Test
  void anAddressThatIsWrongIsRefused() {
    as("bojonegoro").get("/api/v1/families/none").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?limit=0").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?limit=many").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?colour=red").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?cursor=abc").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?status=ALIVE").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?updatedSince=today").then().statusCode(400);
    as("bojonegoro").get("/api/v1/families?area=Java").then().statusCode(404);
    as("bojonegoro").get("/api/v1/nothing").then().statusCode(404);
    as("bojonegoro").delete("/api/v1/families").then().statusCode(405);
  }

  @Test
  void whoeverHasNoProperTokenIsTurnedAway() {
    String families = "/api/v1/families";
    RestAssured.get(families).then().statusCode(401).body("code", equalTo("unauthenticated"));
    with(Tokens.expired("bojonegoro")).get(families).then().statusCode(401);
    with(Tokens.foreign("bojonegoro")).get(families).then().statusCode(401);
    with("rubbish").get(families).then().statusCode(401);
    as("jatim")
        .body(People.family())
        .put(families + "/" + UUID.randomUUID())
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  private static io.restassured.specification.RequestSpecification with(String token) {
    return RestAssured.given().auth().oauth2(token);
  }

  private static io.restassured.response.ValidatableResponse put(String body) {
    return as("bojonegoro")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/families/" + UUID.randomUUID())
        .then()
        .contentType("application/problem+json");
  }

  private static Map<String, Object> family(String field, Object value) {
    Map<String, Object> family = People.family();
    family.put(field, value);
    return family;
  }

  private static Map<String, Object> person(String field, Object value) {
    Map<String, Object> head = People.head();
    head.put(field, value);
    return family("members", List.of(head, People.child()));
  }

  private static List<Object> crowd() {
    List<Object> crowd = new ArrayList<>();
    for (int i = 0; i < 61; i++) {
      crowd.add(People.child());
    }
    return crowd;
  }
}
