package id.graduasi.platform.web;

import static io.restassured.RestAssured.given;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hamcrest.Matchers;

/** What the tests of the manners have in common: callers, things, and the shape of a problem. */
final class Calls {

  static final String THINGS = "/api/v1/things";

  private Calls() {}

  /** A call by a demo client, in English. */
  static RequestSpecification by(String client) {
    return as(Tokens.of(client));
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).header("Accept-Language", "en");
  }

  static RequestSpecification json(RequestSpecification call, String body) {
    return call.contentType("application/json").body(body);
  }

  /** A body for a new thing of a unique name. */
  static String thing(String area) {
    return thing(area, UUID.randomUUID().toString());
  }

  static String thing(String area, String name) {
    return "{\"areaCode\": \"%s\", \"name\": \"%s\", \"size\": 3}".formatted(area, name);
  }

  /** A row behind the service's back. */
  static UUID row(String area, UUID facilitator) {
    UUID id = UUID.randomUUID();
    Databases.execute(
        "insert into thing (id, area_code, facilitator_id, name, size) values (?, ?, ?, ?, 1)",
        id,
        area,
        facilitator,
        id.toString());
    return id;
  }

  /** Checks status, media type and code, and that no exception text leaves. */
  static ValidatableResponse problem(
      io.restassured.response.Response answer, int status, String code) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", Matchers.equalTo(status))
        .body("code", Matchers.equalTo(code))
        .body("type", Matchers.equalTo("/problems/" + code))
        .body("title", Matchers.not(Matchers.emptyOrNullString()))
        .body(Matchers.not(Matchers.containsString("Exception")))
        .body(Matchers.not(Matchers.containsString("com.fasterxml")));
  }
}
