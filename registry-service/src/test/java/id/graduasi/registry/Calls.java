package id.graduasi.registry;

import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests to the registry on behalf of a demo client. */
public final class Calls {

  private Calls() {}

  /** A request of a client with JSON. */
  public static RequestSpecification as(String client) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en");
  }

  /** Registers a family as the office of Bojonegoro and returns its id. */
  public static UUID registered(Map<String, Object> family) {
    UUID id = UUID.randomUUID();
    Response answer = put(id, family);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.asString());
    }
    return id;
  }

  /** Sends a family as the office of Bojonegoro. */
  public static Response put(UUID id, Map<String, Object> family) {
    return as("bojonegoro").body(family).put("/api/v1/families/" + id);
  }
}
