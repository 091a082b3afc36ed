package id.graduasi.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ApiTest {

  @Test
  void aThingIsMadeAndFound() {
    UUID id = UUID.randomUUID();
    given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .contentType("application/json")
        .body("{\"areaCode\": \"35.22.15\", \"name\": \"%s\", \"size\": 3}".formatted(id))
        .put("/api/v1/things/" + id)
        .then()
        .statusCode(201);
    given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .get("/api/v1/things/" + id)
        .then()
        .statusCode(200)
        .body("size", equalTo(3));
  }
}
