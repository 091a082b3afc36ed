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
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service that is killed in the middle of a file, again and again, goes on where it was, and
 * leaves what an undisturbed one leaves.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class KilledImportTest {

  private static final int FAMILIES = 40_000;
  private static final int KILLS = 10;
  private static final Pattern MADE_ANEW =
      Pattern.compile("\"(id|familyNumber|registeredAt|updatedAt)\":\"[^\"]*\"");

  private Path file;

  @BeforeAll
  void writeTheFile() throws IOException {
    file = Files.createTempFile("families", ".csv");
    FamilyFile.of("35.22", FAMILIES, 7).writeTo(file);
  }

  @AfterAll
  void removeTheFile() throws IOException {
    Files.deleteIfExists(file);
  }

  /** What an import leaves, in an order of its own, without what every run makes anew. */
  private record Left(
      List<String> families, List<String> familyEvents, List<String> enrollmentEvents) {}

  @Test
  void tenKillsLeaveTheSameAsNone(Suite shared) throws IOException, InterruptedException {
    shared.emptied();
    assertThat(completed(send()).jsonPath().getLong("created")).isEqualTo(FAMILIES);
    Left undisturbed = left();

    Suite suite = shared.emptied();
    String id = send();
    SplittableRandom random = new SplittableRandom();
    for (int kill = 1; kill <= KILLS; kill++) {
      assertThat(job(id).jsonPath().getString("state")).as("kill %d", kill).isEqualTo("RUNNING");
      Thread.sleep(random.nextInt(800));
      suite.kill("registry");
      eventually(() -> Calls.isReady(8081), answer -> answer);
    }
    assertThat(completed(id).jsonPath().getLong("created")).isEqualTo(FAMILIES);
    Left disturbed = left();

    assertThat(undisturbed.families()).hasSize(FAMILIES);
    assertThat(undisturbed.familyEvents()).hasSize(FAMILIES);
    assertThat(disturbed.families().equals(undisturbed.families())).as("rows").isTrue();
    assertThat(disturbed.familyEvents().equals(undisturbed.familyEvents())).as("events").isTrue();
    assertThat(disturbed.enrollmentEvents().equals(undisturbed.enrollmentEvents()))
        .as("events of enrollments")
        .isTrue();
  }

  private String send() {
    return ok(registry("bojonegoro")
            .contentType("text/csv")
            .body(file.toFile())
            .post("/api/v1/imports?kind=families&asOf=2026-07-01&dtsenVersion=2026-Q3"))
        .getString("id");
  }

  private static Response completed(String id) {
    return eventually(
        () -> job(id), answer -> answer.jsonPath().getString("state").equals("COMPLETED"));
  }

  private static Response job(String id) {
    return registry("bojonegoro").get("/api/v1/imports/" + id);
  }

  /** Read when reporting, at the end of the events' way, counts every enrollment. */
  private static Left left() {
    long enrolled =
        ok(registry("bojonegoro").get("/api/v1/enrollments?programme=PKH&count=true&limit=1"))
            .getLong("total");
    eventually(
        () -> reporting("bojonegoro").get("/api/v1/reports/enrollment-count?programme=PKH"),
        answer -> answer.jsonPath().getLong("count") == enrolled);
    eventually(() -> Told.on("registry.family").size(), events -> events >= FAMILIES);
    return new Left(families(), events("registry.family"), events("registry.enrollment"));
  }

  private static List<String> families() {
    return registry("bojonegoro")
        .accept("application/x-ndjson")
        .get("/api/v1/families/export")
        .asString()
        .lines()
        .map(line -> MADE_ANEW.matcher(line).replaceAll("$1"))
        .sorted()
        .toList();
  }

  private static List<String> events(String topic) {
    return Told.on(topic).stream().map(Told.Event::content).sorted().toList();
  }
}
