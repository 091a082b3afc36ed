package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static id.graduasi.acceptance.Calls.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.acceptance.data.FamilyFile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that is killed in the middle of a file goes on where it was. */
@ExtendWith(SharedSuite.class)
@Tag("slow")
class KilledImportTest {

  private static final int FAMILIES = 20_000;

  @Test
  void anImportGoesOnAfterItsServiceWasKilled(Suite shared)
      throws IOException, InterruptedException {
    Suite suite = shared.emptied();
    Path file = Files.createTempFile("families", ".csv");
    FamilyFile.of("35.22", FAMILIES, 7).writeTo(file);
    try {
      String id =
          ok(registry("bojonegoro")
                  .contentType("text/csv")
                  .body(file.toFile())
                  .post("/api/v1/imports?kind=families&dtsenVersion=2026-Q3"))
              .getString("id");
      eventually(() -> job(id), answer -> answer.jsonPath().getLong("created") > 1_000);
      assertThat(job(id).jsonPath().getString("state")).isEqualTo("RUNNING");

      suite.kill("registry-service");
      eventually(() -> reachable(), answer -> answer);
      Response done =
          eventually(
              () -> job(id), answer -> answer.jsonPath().getString("state").equals("COMPLETED"));

      assertThat(done.jsonPath().getLong("created")).isEqualTo(FAMILIES);
      assertThat(
              ok(registry("bojonegoro").get("/api/v1/families?count=true&limit=1"))
                  .getLong("total"))
          .isEqualTo(FAMILIES);
      long enrolled =
          ok(registry("bojonegoro").get("/api/v1/enrollments?programme=PKH&count=true&limit=1"))
              .getLong("total");
      eventually(
          () -> reporting("bojonegoro").get("/api/v1/reports/enrollment-count?programme=PKH"),
          answer -> answer.jsonPath().getLong("count") == enrolled);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Response job(String id) {
    return registry("bojonegoro").get("/api/v1/imports/" + id);
  }

  private static boolean reachable() {
    return Calls.isReady(8081);
  }
}
