package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.registry;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.acceptance.data.Column;
import id.graduasi.acceptance.data.FamilyFile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * After a file with broken rows, look-ups, malformed requests and the README's walk, no NIK, card
 * number or name of anybody stands in a log, an event, a metric or a trace.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLeaksTest {

  private static final int FAMILIES = 200;
  private static final int BROKEN = 20;
  private static final List<String> OF_THE_README =
      List.of("3522150101209990", "3522154107859990", "Siti Aminah");

  private final Set<String> secrets = new TreeSet<>(OF_THE_README);
  private Path file;
  private Suite suite;

  @BeforeAll
  void useTheSuite(Suite shared) throws IOException, InterruptedException {
    suite = shared.emptied();
    file = Files.createTempFile("families", ".csv");
    FamilyFile.of("35.22", FAMILIES, 17).brokenRows(BROKEN).writeTo(file);
    List<String[]> rows =
        Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    for (Column column :
        List.of(Column.NOMOR_KARTU_KELUARGA, Column.NOMOR_INDUK_KEPENDUDUKAN, Column.NAMA)) {
      rows.stream()
          .map(row -> row[column.ordinal()])
          .filter(value -> value.length() >= 8)
          .forEach(secrets::add);
    }
    Bulk.imported(file);
    ask(rows.getFirst());
    DemoFacilitator.register();
    Readme.Run walk = Readme.tenMinutes();
    assertThat(walk.exitCode()).as(walk.output()).isZero();
  }

  @AfterAll
  void removeTheFile() throws IOException {
    Files.deleteIfExists(file);
  }

  /** What is right, and what goes wrong in ways that tempt a service to say what it was given. */
  private static void ask(String[] person) {
    String card = person[Column.NOMOR_KARTU_KELUARGA.ordinal()];
    String nik = person[Column.NOMOR_INDUK_KEPENDUDUKAN.ordinal()];
    String name = person[Column.NAMA.ordinal()];
    String families = "/api/v1/families";
    assertThat(registry("bojonegoro").body(Map.of("nik", nik)).post(families + "/lookups"))
        .extracting(answer -> answer.jsonPath().getList("items").size())
        .isEqualTo(1);
    registry("bojonegoro").body(Map.of("kk", card)).post(families + "/lookups");
    registry("bojonegoro").body(Map.of("name", name)).post(families + "/searches");
    registry("bojonegoro").body(Map.of("nik", nik + "1")).post(families + "/lookups");
    registry("bojonegoro").body(Map.of("nik", nik, "name", name)).post(families + "/lookups");
    registry("bojonegoro").body("{\"nik\": \"" + nik + "\", \"name\":").post(families + "/lookups");
    registry("bojonegoro").get(families + "?nik=" + nik);
    registry("bojonegoro").get(families + "/" + nik);
    registry("bojonegoro").header("X-Purpose", name).get(families + "?limit=1");
  }

  private String firstSecretIn(String text) {
    return secrets.stream().filter(text::contains).findFirst().orElse("");
  }

  @Test
  void noLogNamesAnybody() throws IOException {
    List<Path> logs = suite.logs();
    assertThat(logs).hasSizeGreaterThan(5);
    for (Path log : logs) {
      assertThat(firstSecretIn(Files.readString(log))).as(log.toString()).isEmpty();
    }
  }

  @Test
  void noEventNamesAnybody() {
    eventually(() -> Told.on("registry.family").size(), events -> events > FAMILIES);
    for (String topic : Told.topics()) {
      String all = String.join("\n", Told.everythingOn(topic));
      assertThat(firstSecretIn(all)).as(topic).isEmpty();
    }
  }

  @Test
  void noMetricNamesAnybody() {
    for (int port : List.of(8080, 8081, 8082, 8083)) {
      String metrics = RestAssured.get(Suite.address(port) + "/q/metrics").asString();
      assertThat(metrics).contains("worker_pool_");
      assertThat(firstSecretIn(metrics)).as("metrics of %d", port).isEmpty();
    }
  }

  @Test
  void noTraceNamesAnybody() {
    List<String> needed =
        List.of(
            "/api/v1/families/lookups",
            "/api/v1/families/searches",
            "/api/v1/cases/{id}/decisions",
            "/api/v1/reports/count-bridge",
            "registry.family");
    String all =
        eventually(
            () -> String.join("\n", suite.traces()),
            told -> needed.stream().allMatch(told::contains));
    String secret = firstSecretIn(all);
    int at = all.indexOf(secret);
    assertThat(secret).as(() -> "traced as " + all.substring(Math.max(0, at - 300), at)).isEmpty();
  }
}
