package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class CivilRegistryFileTest {

  private static final String HEADER = "nomor_induk_kependudukan,padan_dukcapil,unsur,keterangan\n";

  @Test
  void resultsReachThePeopleAndOnlyWhatMayBeKeptIsKept() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String text =
        HEADER
            + nik(family, 0)
            + ",YA,NIK|nama|TANGGAL_LAHIR,DUK-2026-0001\n"
            + nik(family, 1)
            + ",TIDAK,,Nama tidak sama\n";

    JsonPath job = imported(text, "");

    assertThat(Sent.counts(job)).containsExactly(0, 2, 0, 0);
    assertThat(Sent.warnings("bojonegoro", job)).contains("3,keterangan,remark-not-kept,");
    assertThat(civilRegistry(id)).containsExactly("MATCHED", "UNMATCHED");
    assertThat(
            Databases.query(
                "select c.result || ' ' || c.elements::text || ' ' || coalesce(c.reference, '-')"
                    + " || ' ' || c.source || ' ' || c.area_code"
                    + " from civil_registry_check c join member m on m.id = c.member_id"
                    + " where m.family_id = ? order by m.position",
                id))
        .containsExactly(
            "MATCHED {BIRTH_DATE,NAME,NIK} DUK-2026-0001 FILE 35.22.15.1001",
            "UNMATCHED {} - FILE 35.22.15.1001");
    assertThat(Databases.query("select version from family where id = ?", id)).containsExactly("2");
    assertThat(Sent.counts(imported(text, ""))).containsExactly(0, 0, 2, 0);
  }

  @Test
  void anOlderResultNeverOverwritesANewerOne() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    imported(HEADER + nik(family, 0) + ",YA,NIK,\n", "&asOf=2026-10-01");

    JsonPath job = imported(HEADER + nik(family, 0) + ",TIDAK,NIK,\n", "&asOf=2026-09-01");

    assertThat(Sent.counts(job)).containsExactly(0, 0, 1, 0);
    assertThat(Sent.warnings("bojonegoro", job)).contains("older-than-latest-check");
    assertThat(civilRegistry(id)).containsExactly("MATCHED", "UNKNOWN");
  }

  @Test
  void checksGoWhereThePersonGoes() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    imported(HEADER + nik(family, 0) + ",YA,NIK,\n", "");

    as("bojonegoro")
        .body(Map.of("villageCode", "35.22.15.1004"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    assertThat(
            Databases.query(
                "select c.area_code from civil_registry_check c join member m on m.id = c.member_id"
                    + " where m.family_id = ?",
                id))
        .containsExactly("35.22.15.1004");
  }

  @Test
  void aDryRunWritesNothingAndABadRowIsRefusedByItself() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String text =
        HEADER
            + nik(family, 0)
            + ",YA,NIK,\n"
            + nik(family, 0)
            + ",TIDAK,NIK,\n"
            + People.nik("352215410785")
            + ",YA,NIK,\n"
            + nik(family, 1)
            + ",MUNGKIN,NIK,\n"
            + People.nik("352215410785")
            + ",,SIDIK_JARI,\n";

    JsonPath job = imported(text, "&dryRun=true");

    assertThat(Sent.counts(job)).containsExactly(0, 1, 0, 4);
    assertThat(Sent.refusals("bojonegoro", job))
        .contains("3,nomor_induk_kependudukan,nik-repeated,")
        .contains("4,nomor_induk_kependudukan,nik-not-found,")
        .contains("5,padan_dukcapil,value-not-allowed,")
        .contains("6,padan_dukcapil,value-required,")
        .contains("6,unsur,value-not-allowed,");
    assertThat(civilRegistry(id)).containsExactly("UNKNOWN", "UNKNOWN");
  }

  @SuppressWarnings("unchecked")
  private static String nik(Map<String, Object> family, int member) {
    return (String) ((List<Map<String, Object>>) family.get("members")).get(member).get("nik");
  }

  private static List<String> civilRegistry(UUID family) {
    return Databases.query(
        "select civil_registry from member where family_id = ? order by position", family);
  }

  private static JsonPath imported(String text, String more) {
    return Sent.imported("bojonegoro", "civil-registry", text, more);
  }
}
