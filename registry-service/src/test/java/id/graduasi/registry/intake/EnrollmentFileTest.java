package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class EnrollmentFileTest {

  private static final String HEADER = "nomor_kartu_keluarga,program,status,tanggal,alasan\n";

  @Test
  void aFileLeadsAnEnrollmentThroughItsLifeInTheOrderOfTheDays() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String kk = (String) family.get("kk");
    String text =
        HEADER
            + kk
            + ",PKH,BERAKHIR,2025-01-01,PINDAH\n"
            + kk
            + ",PKH,AKTIF,2022-01-10,\n"
            + kk
            + ",PKH,DITANGGUHKAN,2023-04-01,tidak padan\n"
            + kk
            + ",PKH,AKTIF,01/07/2023,\n"
            + kk
            + ",PKH,AKTIF,2026-01-05,\n"
            + kk
            + ",BPNT,AKTIF,2024-02-01,\n";

    JsonPath job = imported(text);

    assertThat(Sent.counts(job)).as(Sent.refusals("bojonegoro", job)).containsExactly(3, 3, 0, 0);
    assertThat(
            Databases.query(
                "select programme || ' ' || status || ' ' || started_on || ' ' || version || ' '"
                    + " || jsonb_array_length(periods) from enrollment where family_id = ?"
                    + " order by programme, started_on",
                id))
        .containsExactly(
            "BPNT ACTIVE 2024-02-01 1 1", "PKH ENDED 2022-01-10 4 4", "PKH ACTIVE 2026-01-05 1 1");
    List<String> types =
        Databases.query(
            "select type from journal where key = ? and topic = 'registry.enrollment'"
                + " and payload ->> 'programme' = 'PKH' order by position",
            id.toString());
    assertThat(types.stream().map(EnrollmentFileTest::what).toList())
        .containsExactly("started", "suspended", "reinstated", "ended", "started");
    Databases.query(
            "select type || ' ' || payload::text from journal where key = ?"
                + " and topic = 'registry.enrollment'",
            id.toString())
        .forEach(
            event ->
                Contracts.assertValid(
                    event.substring(0, event.indexOf(' ')),
                    event.substring(event.indexOf(' ') + 1)));
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    String kk = card();
    String text =
        HEADER
            + kk
            + ",PKH,AKTIF,2022-01-10,\n"
            + kk
            + ",PKH,DITANGGUHKAN,2023-04-01,COMMITMENT\n"
            + kk
            + ",PKH,BERAKHIR,2024-01-01,MOVED_OUT\n";
    imported(text);

    assertThat(Sent.counts(imported(text))).containsExactly(0, 0, 3, 0);
  }

  @Test
  void anEndIsTakenBackOnlyWhenTheFileSaysSo() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String kk = (String) family.get("kk");
    imported(
        HEADER + kk + ",PKH,AKTIF,2022-01-10,\n" + kk + ",PKH,BERAKHIR,2024-01-01,TIDAK PADAN\n");

    JsonPath job = imported(HEADER + kk + ",PKH,AKTIF,2024-07-01,DIPULIHKAN\n");

    assertThat(Sent.counts(job)).containsExactly(0, 1, 0, 0);
    assertThat(
            Databases.query(
                "select status || ' ' || reason || ' ' || version from enrollment"
                    + " where family_id = ?",
                id))
        .containsExactly("ACTIVE REINSTATED 3");
  }

  @Test
  void aGraduationComesByACaseAndOnlyASystemMayBringHistory() {
    String kk = card();
    String text =
        HEADER
            + kk
            + ",PKH,AKTIF,2022-01-10,\n"
            + kk
            + ",PKH,BERAKHIR,2025-01-01,GRADUASI MANDIRI\n";

    JsonPath office = imported(text);
    JsonPath system = Sent.imported("system", "enrollments", text, "");

    assertThat(Sent.counts(office)).containsExactly(1, 0, 0, 1);
    assertThat(Sent.refusals("bojonegoro", office)).contains("3,alasan,case-required,");
    assertThat(Sent.counts(system)).containsExactly(0, 1, 1, 0);
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String text =
        HEADER
            + family.get("kk")
            + ",PKH,AKTIF,2022-01-10,\n"
            + family.get("kk")
            + ",PKH,BERAKHIR,2021-01-01,PINDAH\n";

    JsonPath job = Sent.imported("bojonegoro", "enrollments", text, "&dryRun=true");

    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 1);
    assertThat(Databases.query("select id from enrollment where family_id = ?", id)).isEmpty();
  }

  @Test
  void aBadRowIsRefusedByItselfWithLineColumnAndCode() {
    String kk = card();
    String text =
        HEADER
            + kk
            + ",PKH,AKTIF,2022-01-10,\n"
            + kk
            + ",PKH,DITANGGUHKAN,2023-01-10,\n"
            + kk
            + ",PKH,DITANGGUHKAN,2023-01-10,PINDAH\n"
            + kk
            + ",NONE,AKTIF,2023-01-10,\n"
            + kk
            + ",PKH,BERHENTI,2023-01-10,\n"
            + kk
            + ",PKH,BERAKHIR,2099-01-10,PINDAH\n"
            + kk
            + ",BPNT,BERAKHIR,2023-01-10,PINDAH\n"
            + kk
            + ",PKH,BERAKHIR,2021-01-10,PINDAH\n"
            + kk
            + ",PKH,AKTIF,,\n"
            + People.kk()
            + ",PKH,AKTIF,2022-01-10,\n"
            + "12,PKH,AKTIF,2022-01-10,\n"
            + kk
            + ",PKH,AKTIF,2023-01-10,PINDAH\n";

    JsonPath job = imported(text);

    assertThat(Sent.refusals("bojonegoro", job))
        .contains("3,alasan,value-required,")
        .contains("4,alasan,value-not-allowed,")
        .contains("5,program,programme-not-found,")
        .contains("6,status,value-not-allowed,")
        .contains("7,tanggal,effective-in-future,")
        .contains("8,tanggal,enrollment-not-running,")
        .contains("9,tanggal,enrollment-not-running,")
        .contains("10,tanggal,value-required,")
        .contains("11,nomor_kartu_keluarga,kk-not-found,")
        .contains("12,nomor_kartu_keluarga,kk-length,")
        .contains("13,alasan,value-not-allowed,");
    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 11);
  }

  @Test
  void aFamilyOfAnotherRegencyDoesNotExist() {
    String kk = card();

    JsonPath job =
        Sent.imported("lamongan", "enrollments", HEADER + kk + ",PKH,AKTIF,2022-01-10,\n", "");

    assertThat(Sent.counts(job)).containsExactly(0, 0, 0, 1);
    assertThat(Sent.refusals("lamongan", job)).contains("kk-not-found");
    as("lamongan").get("/api/v1/imports/" + job.getString("id")).then().statusCode(200);
  }

  private static String what(String type) {
    String[] parts = type.split("\\.");
    return parts[parts.length - 2];
  }

  private static String card() {
    Map<String, Object> family = People.family();
    registered(family);
    return (String) family.get("kk");
  }

  private static JsonPath imported(String text) {
    return Sent.imported("bojonegoro", "enrollments", text, "");
  }
}
