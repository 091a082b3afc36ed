package id.graduasi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Requests to the running suite, each on behalf of a demo client. */
final class Calls {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private Calls() {}

  static RequestSpecification registry(String client) {
    return as(client, 8081);
  }

  static RequestSpecification graduation(String client) {
    return as(client, 8082);
  }

  static RequestSpecification grants(String client) {
    return as(client, 8083);
  }

  static RequestSpecification reporting(String client) {
    return as(client, 8080);
  }

  /** Asks again until the answer fits; facts travel between services. */
  static <T> T eventually(Supplier<T> call, Predicate<T> fits) {
    Instant deadline = Instant.now().plus(LONGEST_WAIT);
    T answer = call.get();
    while (!fits.test(answer)) {
      assertThat(Instant.now()).as(() -> "still " + said(call.get())).isBefore(deadline);
      pause();
      answer = call.get();
    }
    return answer;
  }

  private static String said(Object answer) {
    return answer instanceof Response response
        ? response.statusCode() + " " + response.asString()
        : String.valueOf(answer);
  }

  static JsonPath ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    return answer.jsonPath();
  }

  static boolean isReady(int port) {
    return isReadyAt(Suite.address(port));
  }

  static boolean isReadyAt(String address) {
    try {
      HttpURLConnection health =
          (HttpURLConnection) URI.create(address + "/q/health/ready").toURL().openConnection();
      health.setConnectTimeout(1_000);
      health.setReadTimeout(5_000);
      return health.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static RequestSpecification as(String client, int port) {
    return RestAssured.given()
        .baseUri(Suite.address(port))
        .auth()
        .oauth2(token(client))
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON);
  }

  static String token(String client) {
    return RestAssured.given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", "local")
        .post(Suite.address(8089) + "/graduasi/token")
        .jsonPath()
        .getString("access_token");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
