package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Files that a test sends, and what became of them. */
final class Sent {

  private Sent() {}

  /** The answer to a file of some kind; more query parameters begin with an ampersand. */
  static Response file(String client, String kind, String text, String more) {
    return as(client)
        .contentType("text/csv")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports?kind=" + kind + more);
  }

  /** The import of a file, when it is complete. */
  static JsonPath imported(String client, String kind, String text, String more) {
    return finished(client, file(client, kind, text, more));
  }

  /** An accepted import, when it is complete. */
  static JsonPath finished(String client, Response accepted) {
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    String id = accepted.jsonPath().getString("id");
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(deadline)) {
      JsonPath job = as(client).get("/api/v1/imports/" + id).jsonPath();
      if (job.getString("state").equals("COMPLETED")) {
        return job;
      }
      pause();
    }
    throw new AssertionError("the import did not complete");
  }

  /** The refusals of an import, as CSV in English. */
  static String refusals(String client, JsonPath job) {
    return as(client).get("/api/v1/imports/" + job.getString("id") + "/refusals").asString();
  }

  /** The warnings of an import, as CSV in English. */
  static String warnings(String client, JsonPath job) {
    return as(client)
        .get("/api/v1/imports/" + job.getString("id") + "/refusals?warnings=true")
        .asString();
  }

  /** Created, updated, unchanged, refused. */
  static long[] counts(JsonPath job) {
    return new long[] {
      job.getLong("created"),
      job.getLong("updated"),
      job.getLong("unchanged"),
      job.getLong("refused")
    };
  }

  /** Before looking again. */
  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
