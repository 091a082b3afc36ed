package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that says what was said before passes quickly, and only then. */
@RegistryTest
class SeenFamiliesTest {

  private static final String CLIENT = "bojonegoro";

  private final CsvFile file = new CsvFile();
  private final String kk = file.family();

  @Test
  void whatWasSaidBeforeIsRecognisedWithoutBeingCompared() {
    String family = firstTime("&dtsenVersion=2026-Q3");
    Databases.execute("update family set address = 'Jl. Seruni 9' where id::text = ?", family);

    assertThat(again("&dtsenVersion=2026-Q3")).containsExactly(0, 0, 1, 0);
    assertThat(address()).isEqualTo("Jl. Seruni 9");
  }

  @Test
  void aFamilyThatWasChangedSinceIsComparedAgain() {
    String family = firstTime("&dtsenVersion=2026-Q3");
    as(CLIENT)
        .body(Map.of("address", "Jl. Melati 7"))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);

    assertThat(again("&dtsenVersion=2026-Q3")).containsExactly(0, 1, 0, 0);
    assertThat(address()).isEqualTo("Jl. Mawar 1");
    assertThat(again("&dtsenVersion=2026-Q3")).containsExactly(0, 0, 1, 0);
  }

  @Test
  void anEnrollmentThatChangedSinceIsLookedAtAgain() {
    String family = firstTime("&dtsenVersion=2026-Q3");
    String enrollment =
        as(CLIENT)
            .get("/api/v1/enrollments?familyId=" + family)
            .jsonPath()
            .getString("items[0].id");
    as(CLIENT)
        .body(Map.of("reason", "NOT_FOUND", "effectiveOn", "2026-01-01", "note", "…"))
        .post("/api/v1/enrollments/" + enrollment + "/terminations")
        .then()
        .statusCode(200);

    JsonPath job = Sent.imported(CLIENT, "families", file.text(), "&dtsenVersion=2026-Q3");

    assertThat(Sent.warnings(CLIENT, job)).contains("penerima_pkh,enrollment-not-started");
  }

  @Test
  void theSameRowsOfAnotherDtsenVersionSaySomethingNew() {
    firstTime("&dtsenVersion=2026-Q2");

    assertThat(again("&dtsenVersion=2026-Q3")).containsExactly(0, 1, 0, 0);
  }

  @Test
  void whatHadToBeToldIsToldAgain() {
    String text = file.text().replace("Siti Aminah", "Siti\u00a0Aminah");
    JsonPath first = Sent.imported(CLIENT, "families", text, "&dtsenVersion=2026-Q3");
    JsonPath second = Sent.imported(CLIENT, "families", text, "&dtsenVersion=2026-Q3");

    assertThat(first.getLong("warnings")).isPositive();
    assertThat(second.getLong("warnings")).isEqualTo(first.getLong("warnings"));
    assertThat(Sent.counts(second)).containsExactly(0, 0, 1, 0);
  }

  @Test
  void aDryRunRemembersNothing() {
    Sent.imported(CLIENT, "families", file.text(), "&dtsenVersion=2026-Q3&dryRun=true");

    assertThat(again("&dtsenVersion=2026-Q3")).containsExactly(1, 0, 0, 0);
  }

  private String firstTime(String more) {
    assertThat(again(more)).containsExactly(1, 0, 0, 0);
    return family().getString("items[0].id");
  }

  private long[] again(String more) {
    return Sent.counts(Sent.imported(CLIENT, "families", file.text(), more));
  }

  private String address() {
    return family().getString("items[0].address");
  }

  private JsonPath family() {
    return as(CLIENT).body(Map.of("kk", kk)).post("/api/v1/families/lookups").jsonPath();
  }
}
