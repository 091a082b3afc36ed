package id.graduasi.graduation;

import static io.restassured.RestAssured.given;

import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Puts things as a demo client, or as whoever a token names. */
public final class Puts {

  private Puts() {}

  public static ValidatableResponse put(String client, String path, String body) {
    return json(Api.as(client), body).put("/api/v1" + path).then();
  }

  public static ValidatableResponse put(String client, String path, String body, long version) {
    return json(Api.as(client), body)
        .header("If-Match", "\"" + version + "\"")
        .put("/api/v1" + path)
        .then();
  }

  /** A caller of a test's own area, so that its counts are its own. */
  public static RequestSpecification someone(String area, String role) {
    return given()
        .auth()
        .oauth2(Tokens.with("ani-" + area, area, null, role))
        .header("Accept-Language", "en");
  }

  public static RequestSpecification json(RequestSpecification request, String body) {
    return request.contentType("application/json").body(body);
  }
}
