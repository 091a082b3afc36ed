package id.graduasi.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DocumentsTest {

  @Test
  void theDocumentSaysHowToSignInAndWhatARefusalLooksLike() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("components.securitySchemes.graduasi.type", equalTo("oauth2"))
        .body(
            "components.securitySchemes.graduasi.flows.clientCredentials.tokenUrl",
            containsString("/graduasi/token"))
        .body("components.schemas.Problem.properties.keySet()", hasItems("code", "violations"))
        .body(
            "paths.'/api/v1/things'.get.responses.default.'$ref'",
            equalTo("#/components/responses/Problem"))
        .body(
            "paths.'/api/v1/things'.get.parameters.name",
            hasItems("area", "cursor", "limit", "count"));
  }

  @Test
  void theDocumentAddsToEveryOperationWhatAllShare() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(
            "paths.'/api/v1/things'.post.parameters.'$ref'",
            hasItems(
                "#/components/parameters/Accept-Language",
                "#/components/parameters/Idempotency-Key"))
        .body(
            "paths.'/api/v1/things/{id}'.get.parameters.'$ref'",
            hasItems("#/components/parameters/If-Match"))
        .body("paths.'/api/v1/things/{id}'.put.responses.keySet()", hasItems("200", "201", "409"))
        .body(
            "paths.'/api/v1/things/{id}'.put.responses.'422'.'$ref'",
            equalTo("#/components/responses/Refused"))
        .body(
            "components.responses.NotFound.content.'application/problem+json'.example.code",
            equalTo("not-found"));
  }

  @Test
  void swaggerUiListsAllFourServices() {
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .body(
            containsString("/openapi/registry"),
            containsString("/openapi/graduation"),
            containsString("/openapi/grants"),
            containsString("/openapi/reporting"));
    given()
        .redirects()
        .follow(false)
        .get("/openapi/registry")
        .then()
        .statusCode(307)
        .header("Location", equalTo("http://localhost:8081/q/openapi?format=json"));
  }

  @Test
  void healthAndMetricsAndPreflightNeedNoToken() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
    given()
        .header("Origin", "http://localhost:8080")
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .options("/api/v1/things")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "http://localhost:8080");
  }
}
