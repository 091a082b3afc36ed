package id.graduasi.grants.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class SchemeApiTest {

  @Test
  void aNewSchemeNeedsNoCode() {
    String body = Office.schemeBody("35.24", 4_000_000, 3_000_000L, "[]");

    put("ministry", "RANGED", body, null).statusCode(201).header("ETag", "\"1\"");
    put("ministry", "RANGED", body, null).statusCode(200).header("ETag", "\"1\"");

    given()
        .auth()
        .oauth2(Tokens.of("lamongan"))
        .get("/api/v1/schemes/RANGED")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("amounts[0].least", is(3_000_000))
        .body("terms[0].criteria.code", hasItem("WILLING"))
        .body("version", is(1));
  }

  @Test
  void anotherVersionNeedsIfMatch() {
    put("ministry", "CHANGING", Office.schemeBody("35.24", 1_000_000, null, "[]"), null)
        .statusCode(201);
    String changed = Office.schemeBody("35.24", 2_000_000, null, "[]");

    put("ministry", "CHANGING", changed, null).statusCode(409).body("code", is("already-exists"));
    put("ministry", "CHANGING", changed, "\"7\"").statusCode(412);
    put("ministry", "CHANGING", changed, "\"1\"")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("amounts[0].amount", is(2_000_000));
    put("ministry", "CHANGING", changed, "\"2\"").statusCode(200).header("ETag", "\"2\"");
    put("ministry", "NEVER", changed, "\"1\"").statusCode(412);

    var told =
        Databases.query(
            "select payload::text from journal where key = 'CHANGING' order by version");
    assertThat(told).hasSize(2);
    told.forEach(body -> Contracts.assertValid("id.graduasi.grants.scheme.changed.v1", body));
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    String itself =
        Office.schemeBody("35.24", 1, 2L, "[{\"schemeCode\":\"SELF\",\"per\":\"PERSON\"}]");

    put("ministry", "SELF", itself, null)
        .statusCode(422)
        .body("violations.field", hasItem("terms[0].amounts[0].least"))
        .body("violations.field", hasItem("terms[0].excludes[0].schemeCode"));
    put("ministry", "SELF", "{\"areaCode\":\"Lamongan\"}", null)
        .statusCode(400)
        .body("violations.field", hasItem("areaCode"))
        .body("violations.field", hasItem("terms"));
    put("ministry", "lower", Office.schemeBody("35.24", 1, null, "[]"), null).statusCode(400);
  }

  @Test
  void onlyTheMinistryWritesSchemes() {
    put("lamongan", "MINE", Office.schemeBody("35.24", 1, null, "[]"), null)
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  private static ValidatableResponse put(
      String client, String code, String body, @Nullable String ifMatch) {
    var request = given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/api/v1/schemes/" + code)
        .then();
  }
}
