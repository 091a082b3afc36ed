package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class DecileFileTest {

  private static final String HEADER = "nomor_kartu_keluarga,desil_nasional\n";

  @Test
  void everyVersionIsKeptAndTheNewestCounts() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String text = HEADER + family.get("kk") + ",6\n";

    assertThat(Sent.counts(imported(text, "2026-Q4"))).containsExactly(0, 1, 0, 0);
    JsonPath again = imported(text, "2026-Q4");
    JsonPath older = imported(HEADER + family.get("kk") + ",9\n", "2025-Q1");

    assertThat(Sent.counts(again)).containsExactly(0, 0, 1, 0);
    assertThat(Sent.counts(older)).containsExactly(0, 0, 1, 0);
    assertThat(Sent.warnings("bojonegoro", older)).contains("dtsen-version-older");
    as("bojonegoro")
        .get("/api/v1/families/" + id)
        .then()
        .body("decile.value", equalTo(6))
        .body("decile.dtsenVersion", equalTo("2026-Q4"))
        .body("version", equalTo(2));
    as("bojonegoro")
        .get("/api/v1/families/" + id + "/deciles")
        .then()
        .statusCode(200)
        .body("items.dtsenVersion", contains("2026-Q4", "2026-Q3", "2025-Q1"))
        .body("items.value", contains(6, 2, 9));
    as("lamongan").get("/api/v1/families/" + id + "/deciles").then().statusCode(404);
  }

  @Test
  void aLaterFileOfTheSameVersionCorrectsIt() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    imported(HEADER + family.get("kk") + ",6\n", "2026-Q4");

    imported(HEADER + family.get("kk") + ",5\n", "2026-Q4");

    assertThat(
            Databases.query(
                "select dtsen_version || ' ' || value from family_decile where family_id = ?"
                    + " order by 1",
                id))
        .containsExactly("2026-Q3 2", "2026-Q4 5");
  }

  @Test
  void decilesGoWhereTheirFamilyGoes() {
    UUID id = registered(People.family());

    as("bojonegoro")
        .body(Map.of("villageCode", "35.22.15.1004"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    assertThat(Databases.query("select area_code from family_decile where family_id = ?", id))
        .containsExactly("35.22.15.1004");
  }

  @Test
  void aDryRunTellsWhoRisesAndFallsAndWritesNothing() {
    Map<String, Object> rising = People.family();
    UUID risen = registered(rising);
    as("bojonegoro")
        .body(Map.of("familyId", risen.toString(), "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Map<String, Object> within = People.family();
    registered(within);
    Map<String, Object> falling = People.family();
    falling.put("decile", Map.of("value", 8, "dtsenVersion", "2026-Q3"));
    registered(falling);
    Map<String, Object> unranked = People.family();
    unranked.remove("decile");
    registered(unranked);
    String text =
        HEADER
            + rising.get("kk")
            + ",6\n"
            + within.get("kk")
            + ",3\n"
            + falling.get("kk")
            + ",4\n"
            + unranked.get("kk")
            + ",1\n";

    JsonPath preview =
        Sent.imported("bojonegoro", "deciles", text, "&dtsenVersion=2026-Q4&dryRun=true");

    assertThat(Sent.counts(preview)).containsExactly(0, 4, 0, 0);
    JsonPath report = report(preview);
    assertThat(report.getBoolean("dryRun")).isTrue();
    String pkh = "items.find { it.programme == 'PKH' }.";
    assertThat(report.getInt(pkh + "crossedAbove")).isEqualTo(1);
    assertThat(report.getInt(pkh + "crossedAboveEnrolled")).isEqualTo(1);
    assertThat(report.getInt(pkh + "crossedBelow")).isEqualTo(1);
    assertThat(report.getInt(pkh + "roseWithin")).isEqualTo(1);
    assertThat(report.getInt(pkh + "rankedFirst")).isEqualTo(1);
    assertThat(families(preview)).contains(risen + ",").contains(",2,6,PKH,CROSSED_ABOVE,true");
    assertThat(Databases.query("select decile from family where id = ?", risen))
        .containsExactly("2");

    JsonPath applied = imported(text, "2026-Q4");

    assertThat(report(applied).getList("items")).isEqualTo(report.getList("items"));
    assertThat(Databases.query("select decile from family where id = ?", risen))
        .containsExactly("6");
    as("lamongan")
        .get("/api/v1/imports/" + applied.getString("id") + "/decile-changes")
        .then()
        .statusCode(404);
  }

  @Test
  void aBadRowIsRefusedByItselfAndAFileNeedsItsVersion() {
    Map<String, Object> family = People.family();
    registered(family);
    String text =
        HEADER
            + family.get("kk")
            + ",3\n"
            + family.get("kk")
            + ",4\n"
            + People.kk()
            + ",3\n"
            + People.kk()
            + ",11\n"
            + People.kk()
            + ",\n";

    JsonPath job = imported(text, "2026-Q4");

    assertThat(Sent.counts(job)).containsExactly(0, 1, 0, 4);
    assertThat(Sent.refusals("bojonegoro", job))
        .contains("3,nomor_kartu_keluarga,row-repeated,")
        .contains("4,nomor_kartu_keluarga,kk-not-found,")
        .contains("5,desil_nasional,value-not-allowed,")
        .contains("6,desil_nasional,value-required,");
    Sent.file("bojonegoro", "deciles", text, "")
        .then()
        .statusCode(422)
        .body("code", equalTo("dtsen-version-required"));
  }

  private static JsonPath imported(String text, String version) {
    return Sent.imported("bojonegoro", "deciles", text, "&dtsenVersion=" + version);
  }

  private static JsonPath report(JsonPath job) {
    return as("bojonegoro")
        .get("/api/v1/imports/" + job.getString("id") + "/decile-changes")
        .jsonPath();
  }

  private static String families(JsonPath job) {
    return as("bojonegoro")
        .get("/api/v1/imports/" + job.getString("id") + "/decile-changes/families")
        .asString();
  }
}
