package id.graduasi.platform.web;

import static id.graduasi.platform.web.Calls.THINGS;
import static id.graduasi.platform.web.Calls.as;
import static id.graduasi.platform.web.Calls.by;
import static id.graduasi.platform.web.Calls.json;
import static id.graduasi.platform.web.Calls.problem;
import static id.graduasi.platform.web.Calls.thing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ProblemTest {

  private static final String PRESENT = "\"areaCode\": \"35.22\", \"name\": \"n\", \"size\": 3";

  private static void post(String body, int status, String code, String field, String why) {
    problem(json(by("bojonegoro"), body).post(THINGS), status, code)
        .body("violations[0].field", equalTo(field))
        .body("violations[0].code", equalTo(why));
  }

  @Test
  void malformedJsonSaysWhere() {
    problem(json(by("bojonegoro"), "{\"name\": ").post(THINGS), 400, "malformed-json")
        .body("detail", containsString("1:"));
    problem(json(by("bojonegoro"), "{} trailing").post(THINGS), 400, "malformed-json");
  }

  @Test
  void aMissingBodyIsAskedFor() {
    problem(by("bojonegoro").contentType("application/json").post(THINGS), 400, "body-required");
    problem(json(by("bojonegoro"), "[]").post(THINGS), 400, "body-required");
    problem(json(by("bojonegoro"), "null").post(THINGS), 400, "body-required");
  }

  @Test
  void aWrongTypeNamesTheFieldAndWhatIsExpected() {
    String failed = "validation-failed";
    post("{\"size\": \"many\"}", 400, failed, "size", "wrong-type");
    post("{\"facilitatorId\": \"x\"}", 400, failed, "facilitatorId", "wrong-type");
    post("{\"madeOn\": \"32-01-2026\"}", 400, failed, "madeOn", "wrong-type");
    post("{\"parts\": [{\"spare\": \"maybe\"}]}", 400, failed, "parts[0].spare", "wrong-type");
    post("{\"colour\": \"GREEN\"}", 400, failed, "colour", "wrong-type");
    problem(json(by("bojonegoro"), "{\"colour\": \"GREEN\"}").post(THINGS), 400, failed)
        .body("violations[0].message", containsString("RED | BLUE"));
    post("{\"size\": 99999999999}", 400, failed, "size", "wrong-type");
    post("{\"size\": 1.5}", 400, failed, "size", "wrong-type");
    post("{\"name\": {}}", 400, failed, "name", "wrong-type");
    post("{\"name\": 12}", 400, failed, "name", "wrong-type");
    post("{\"colour\": 0}", 400, failed, "colour", "wrong-type");
  }

  @Test
  void anUnknownFieldIsRefusedWithItsPath() {
    post("{" + PRESENT + ", \"x\": 1}", 400, "validation-failed", "x", "unknown-field");
    post(
        "{" + PRESENT + ", \"parts\": [{\"label\": \"a\", \"y\": 1}]}",
        400,
        "validation-failed",
        "parts[0].y",
        "unknown-field");
  }

  @Test
  void aDoubledFieldIsRefused() {
    problem(
        json(by("bojonegoro"), "{\"size\": 1, \"size\": 2}").post(THINGS), 400, "malformed-json");
  }

  @Test
  void everyFieldThatBreaksARuleIsNamed() {
    problem(
            json(
                    by("bojonegoro"),
                    "{\"areaCode\": \"x\", \"name\": \" \", \"size\": 0,"
                        + " \"parts\": [{\"label\": \"\", \"spare\": false}]}")
                .post(THINGS),
            400,
            "validation-failed")
        .body("violations.field", hasItems("areaCode", "name", "size", "parts[0].label"))
        .body(
            "violations.code",
            hasItems("pattern-mismatch", "required", "number-too-small", "required"));
  }

  @Test
  void anUnknownParameterIsRefused() {
    problem(by("bojonegoro").get(THINGS + "?colour=red"), 400, "unknown-parameter")
        .body("violations[0].field", equalTo("colour"));
    problem(
        by("bojonegoro").get(THINGS + "/" + UUID.randomUUID() + "?limit=3"),
        400,
        "unknown-parameter");
  }

  @Test
  void aParameterOfTheWrongTypeIsNamed() {
    problem(by("bojonegoro").get(THINGS + "?size=many"), 400, "validation-failed")
        .body("violations[0].field", equalTo("size"))
        .body("violations[0].code", equalTo("wrong-type"));
    problem(by("bojonegoro").get(THINGS + "?limit=many"), 400, "validation-failed")
        .body("violations[0].field", equalTo("limit"));
    problem(by("bojonegoro").get(THINGS + "/not-an-id"), 400, "validation-failed")
        .body("violations[0].field", equalTo("id"));
    problem(by("bojonegoro").get(THINGS + "?limit=0"), 400, "validation-failed")
        .body("violations[0].field", equalTo("limit"))
        .body("violations[0].code", equalTo("number-too-small"));
    problem(by("bojonegoro").get(THINGS + "?limit=1001"), 400, "validation-failed");
  }

  @Test
  void tooLargeABodyIsRefusedWhetherItsLengthIsToldOrNot() {
    String large = "{\"name\": \"" + "x".repeat(2_000_000) + "\"}";
    problem(json(by("bojonegoro"), large).post(THINGS), 413, "body-too-large");
    problem(
        by("bojonegoro")
            .contentType("application/json")
            .body(
                new java.io.ByteArrayInputStream(
                    large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .post(THINGS),
        413,
        "body-too-large");
  }

  @Test
  void brokenUtf8IsRefused() {
    byte[] broken = "{\"name\": \"x?\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    broken[11] = (byte) 0xC3;
    problem(
        by("bojonegoro").contentType("application/json").body(broken).post(THINGS),
        400,
        "malformed-json");
  }

  @Test
  void aNulCharacterIsRefused() {
    problem(
        json(by("bojonegoro"), "{\"areaCode\": \"35.22\", \"name\": \"a\\u0000b\", \"size\": 3}")
            .post(THINGS),
        400,
        "validation-failed");
  }

  @Test
  void withoutAValidTokenNobodyIsLetIn() {
    problem(given().get(THINGS), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    problem(as(Tokens.expired("bojonegoro")).get(THINGS), 401, "unauthenticated");
    problem(as(Tokens.foreign("bojonegoro")).get(THINGS), 401, "unauthenticated");
    problem(as("nonsense").get(THINGS), 401, "unauthenticated");
  }

  @Test
  void aWrongRoleIsForbidden() {
    problem(by("auditor").get(THINGS), 403, "forbidden");
    problem(json(by("ministry"), thing("35.22")).post(THINGS), 403, "forbidden");
  }

  @Test
  void anIncompleteTokenSaysSo() {
    problem(
        as(Tokens.with("a", null, null, "regency-office")).get(THINGS), 403, "token-incomplete");
    problem(as(Tokens.with("a", "x", null, "regency-office")).get(THINGS), 403, "token-incomplete");
    problem(
        as(Tokens.with("a", "35.22", null, "facilitator")).get(THINGS), 403, "token-incomplete");
    problem(
        as(Tokens.with("a", "35.22", "no", "facilitator")).get(THINGS), 403, "token-incomplete");
    problem(
        as(Tokens.with("a", "35.22", null, "facilitator")).get(THINGS + "/" + UUID.randomUUID()),
        403,
        "token-incomplete");
  }

  @Test
  void whatDoesNotExistIsNotFoundAnywhere() {
    problem(by("bojonegoro").get(THINGS + "/" + UUID.randomUUID()), 404, "not-found");
    problem(by("bojonegoro").get("/api/v1/nothing"), 404, "not-found");
    problem(given().get("/nothing/at/all"), 404, "not-found");
    problem(given().get("/problems/no-such-code"), 404, "not-found");
    problem(given().get("/openapi/nothing"), 404, "not-found");
  }

  @Test
  void anotherMethodOrMediaTypeIsRefused() {
    problem(by("bojonegoro").delete(THINGS), 405, "method-not-allowed");
    problem(
        by("bojonegoro").contentType("text/plain").body("x").post(THINGS),
        415,
        "unsupported-media-type");
    problem(
        by("bojonegoro").header("Content-Type", "nonsense").body(new byte[] {1}).post(THINGS),
        415,
        "unsupported-media-type");
    problem(by("bojonegoro").accept("image/png").get(THINGS), 406, "not-acceptable");
  }

  @Test
  void aFaultOfOursTellsNothingButANumber() {
    problem(by("bojonegoro").get(THINGS + "/broken"), 500, "internal-error")
        .body(not(containsString("secret")));
  }

  @Test
  void aNamedConstraintBecomesItsProblem() {
    String name = UUID.randomUUID().toString();
    json(by("bojonegoro"), thing("35.22", name)).post(THINGS).then().statusCode(201);
    problem(json(by("bojonegoro"), thing("35.22", name)).post(THINGS), 409, "name-taken");
  }

  @Test
  void sentencesFollowTheCallersLanguage() {
    String body = "{\"areaCode\": \"35.22\", \"name\": \"n\", \"size\": 95}";
    problem(json(by("bojonegoro"), body).post(THINGS), 422, "thing-too-heavy")
        .body("detail", equalTo("It weighs 95, at most 90."))
        .header("Vary", containsString("Accept-Language"));
    problem(
            json(given().auth().oauth2(Tokens.of("bojonegoro")), body)
                .header("Accept-Language", "id-ID, en;q=0.5")
                .post(THINGS),
            422,
            "thing-too-heavy")
        .body("detail", equalTo("Beratnya 95, paling banyak 90."));
    problem(
            json(given().auth().oauth2(Tokens.of("bojonegoro")), body).post(THINGS),
            422,
            "thing-too-heavy")
        .body("detail", equalTo("Beratnya 95, paling banyak 90."));
  }

  @Test
  void theCatalogueExplainsEveryCode() {
    given()
        .get("/problems")
        .then()
        .statusCode(200)
        .body(containsString("thing-too-heavy"), containsString("idempotency-key-reused"));
    given().get("/problems/name-taken").then().statusCode(200).body(containsString("409"));
  }
}
