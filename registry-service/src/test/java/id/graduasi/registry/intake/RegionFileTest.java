package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes of the list of regions, in a district that only this test knows. */
@RegistryTest
class RegionFileTest {

  private static final String HEADER = "kode,nama,kode_induk,berlaku_mulai,pengganti_dari\n";

  @Test
  void aDistrictSplitsAndItsFamiliesAndFacilitatorsFollow() {
    known("35.24.81", "35.24.81.2001", "35.24.81.2002");
    UUID family = registered(People.family("35.24.81.2001"));
    UUID neighbour = registered(People.family("35.24.81.2002"));
    as("lamongan")
        .body(Map.of("familyId", family.toString(), "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Sent.imported(
        "lamongan",
        "facilitators",
        "nomor_pendamping,nama,jenis,wilayah,tanggal_mulai\n"
            + "SPLIT-1,Siti,PKH,35.24.81.2001|35.24.81.2002,2021-03-01\n",
        "");
    String text =
        HEADER
            + "3524822001,Banjarjo,,2026-07-01,3524812001\n"
            + "35.24.82,Padangan Timur,35.24,2026-07-01,\n";

    JsonPath preview = imported(text, "&dryRun=true");
    assertThat(Sent.counts(preview)).as(refusals(preview)).containsExactly(2, 0, 0, 0);
    assertThat(village(family)).isEqualTo("35.24.81.2001");
    JsonPath job = imported(text, "");

    assertThat(Sent.counts(job)).as(refusals(job)).containsExactly(2, 0, 0, 0);
    assertThat(village(family)).isEqualTo("35.24.82.2001");
    assertThat(village(neighbour)).isEqualTo("35.24.81.2002");
    assertThat(
            Databases.query(
                "select p ->> 'villageCode' || ' ' || (p ->> 'from') || ' '"
                    + " || coalesce(p ->> 'reason', '-') from enrollment e,"
                    + " jsonb_array_elements(periods) p where e.family_id = ?",
                family))
        .containsExactly("35.24.81.2001 2022-01-10 -", "35.24.82.2001 2026-07-01 REGION_CHANGE");
    assertThat(Databases.query("select areas::text from facilitator where number = 'SPLIT-1'"))
        .containsExactly("{35.24.81.2002,35.24.82.2001}");
    as("ministry")
        .get("/api/v1/regions/35.24.81.2001")
        .then()
        .body("validTo", equalTo("2026-07-01"))
        .body("successor", equalTo("35.24.82.2001"));
    List<String> told =
        Databases.query(
            "select payload::text from journal where topic = 'registry.region'"
                + " and key = '35.24.81.2001' order by position");
    assertThat(told).hasSize(2);
    Contracts.assertValid("id.graduasi.registry.region.changed.v1", told.getLast());
    assertThat(
            Databases.query(
                "select type from journal where key = ? and type like '%moved%' order by type",
                family.toString()))
        .containsExactly(
            "id.graduasi.registry.enrollment.moved.v1", "id.graduasi.registry.family.moved.v1");
    assertThat(Sent.counts(imported(text, ""))).containsExactly(0, 0, 2, 0);
  }

  @Test
  void aNewNameAndTwoVillagesThatBecomeOne() {
    known("35.24.83", "35.24.83.2001", "35.24.83.2002", "35.24.83.2003");
    UUID family = registered(People.family("35.24.83.2002"));

    JsonPath job =
        imported(
            HEADER
                + "35.24.83.2001,Satu,35.24.83,2026-07-01,35.24.83.2002|35.24.83.2003\n"
                + "35.24.83,Nama Baru,,2026-07-01,\n",
            "");

    assertThat(Sent.counts(job)).as(refusals(job)).containsExactly(0, 2, 0, 0);
    assertThat(village(family)).isEqualTo("35.24.83.2001");
    as("ministry").get("/api/v1/regions/35.24.83").then().body("name", equalTo("Nama Baru"));
  }

  @Test
  void aBadRowIsRefusedByItselfWithLineColumnAndCode() {
    known("35.24.84", "35.24.84.2001", "35.24.84.2002");
    String text =
        HEADER
            + "35.24.84.2003,Baik,35.24.84,2026-07-01,\n"
            + "35.24.84.2004,A,35.24.84,2026-07-01,35.24.84.2001\n"
            + "35.24.84.2005,B,35.24.84,2026-07-01,3524842001\n"
            + "35.24.8,C,,2026-07-01,\n"
            + "35.24.84.2006,D,35.24.83,2026-07-01,\n"
            + "35.24.99.2001,E,,2026-07-01,\n"
            + "35.24.84.2007,F,,2099-07-01,\n"
            + "35.24.84.2008,,,2026-07-01,\n"
            + "35.24.84.2009,G,,2026-07-01,35.24.84.2999\n"
            + "35.24.84.2010,H,,2026-07-01,35.24.84\n"
            + "35.24.84.2003,I,,2026-07-01,\n";

    JsonPath preview = imported(text, "&dryRun=true");
    JsonPath job = imported(text, "");

    assertThat(refusals(job))
        .contains("3,pengganti_dari,replaced-by-several,")
        .contains("4,pengganti_dari,replaced-by-several,")
        .contains("5,kode,region-code-unreadable,")
        .contains("6,kode_induk,parent-not-above,")
        .contains("7,kode_induk,parent-unknown,")
        .contains("8,berlaku_mulai,date-in-future,")
        .contains("9,nama,value-required,")
        .contains("10,pengganti_dari,replaced-unknown,")
        .contains("11,pengganti_dari,replaced-of-other-level,")
        .contains("12,kode,row-repeated,");
    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 10);
    assertThat(refusals(preview)).isEqualTo(refusals(job));
  }

  @Test
  void aRegencyOfficeDoesNotChangeTheListOfRegions() {
    Sent.file("lamongan", "regions", HEADER, "").then().statusCode(403);
    Sent.file("ministry", "families", HEADER, "").then().statusCode(403);
  }

  /** Brings a district and its villages into the list. */
  private static void known(String district, String... villages) {
    StringBuilder text = new StringBuilder(HEADER + district + ",Lama,,2020-01-01,\n");
    for (String village : villages) {
      text.append(village).append(",Desa ").append(village).append(",,2020-01-01,\n");
    }
    imported(text.toString(), "");
  }

  private static UUID registered(Map<String, Object> family) {
    UUID id = UUID.randomUUID();
    as("lamongan").body(family).put("/api/v1/families/" + id).then().statusCode(201);
    return id;
  }

  private static JsonPath imported(String text, String more) {
    return Sent.imported("ministry", "regions", text, more);
  }

  private static String refusals(JsonPath job) {
    return Sent.refusals("ministry", job);
  }

  private static String village(UUID family) {
    return Databases.query("select area_code from family where id = ?", family).getFirst();
  }
}
