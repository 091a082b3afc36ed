package id.graduasi.registry.dci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.RegistryTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of the standard look for without a token. */
@RegistryTest
class WellKnownTest {

  @Test
  void placesAreAHierarchyByTheirOfficialCodes() {
    JsonNode below =
        Dci.read(RestAssured.get("/dci/v1.0.0/.well-known/locations.json?parent=35").asString());

    assertThat(below.path("@type").asText()).isEqualTo("LocationHierarchy");
    assertThat(below.path("locations")).hasSize(39);
    assertThat(below.path("locations").path(0).path("contained_in_place").isNull()).isTrue();
    assertThat(below.path("locations").path(1).path("contained_in_place").asText()).isEqualTo("35");
    assertThat(below.path("locations").findValuesAsText("id")).contains("35.22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth2/client/token", "/dci/v1.0.0/oauth2/client/token"})
  void tokensComeFromTheSuitesIssuer(String path) {
    RestAssured.given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", "ministry")
        .formParam("client_secret", "any")
        .post(path)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("access_token", notNullValue())
        .body("token_type", equalTo("Bearer"));
    RestAssured.given()
        .formParam("grant_type", "password")
        .formParam("client_id", "ministry")
        .post(path)
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"));
  }
}
