package id.graduasi.grants.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class HistoryImportTest {

  private static final String DISTRICT = "35.24.17";
  private static final String SHORT =
      "id_keluarga,id_anggota,skema,tahun,nominal,tanggal_cair,status_usaha\n";
  private static final String LONG =
      "id_keluarga;id_anggota;skema;tahun;nominal;nomor_sk;tanggal_sk;tanggal_cair;"
          + "kunjungan_1_tanggal;kunjungan_1_status;kunjungan_2_tanggal;kunjungan_2_status;"
          + "status_usaha;tanggal_selesai;keterangan\n";

  @Test
  void aFileTellsOfGrantsWithTheirVisitsAndTwiceChangesNothing() {
    FamilyStory family = arrived("of 2023");
    String file =
        LONG
            + "%s;%s;KRTP;2023;3000000;460/12/2023;04/03/2023;2023-03-20;2023-05-14;Stabil;"
                .formatted(family.id(), family.head())
            + "2023-09-02;BERKEMBANG;;2023-12-20;Warung nasi\n";

    assertThat(counts(imported(Office.VERIFIER, file))).containsExactly(1, 1, 0, 0, 0);

    JsonPath grant = grant(family, 2023);
    assertThat(grant.getString("items[0].status")).isEqualTo("CLOSED");
    assertThat(grant.getString("items[0].roundId")).isNull();
    assertThat(grant.getString("items[0].decreeDate")).isEqualTo("2023-03-04");
    assertThat(grant.getString("items[0].disbursedOn")).isEqualTo("2023-03-20");
    assertThat(grant.getString("items[0].approvedAt")).isEqualTo("2023-03-03T17:00:00Z");
    assertThat(grant.getList("items[0].visits.visitedOn"))
        .containsExactly("2023-05-14", "2023-09-02");
    assertThat(grant.getList("items[0].visits.state")).containsExactly("DONE", "DONE");
    assertThat(grant.getString("items[0].businessStatus")).isEqualTo("GROWING");
    assertThat(grant.getString("items[0].closedOn")).isEqualTo("2023-12-20");
    assertThat(types(grant)).containsExactly("id.graduasi.grants.grant.recorded.v1");

    assertThat(counts(imported(Office.VERIFIER, file))).containsExactly(1, 0, 0, 1, 0);
    assertThat(grant(family, 2023).getInt("items[0].version")).isEqualTo(1);

    monitoring("/monitoring?year=2023&state=DONE")
        .body("items.businessStatus", contains("STABLE", "GROWING"))
        .body("items.windowFrom", contains("2023-05-14", "2023-09-02"));
    monitoring("/monitoring/summary?year=2023")
        .body("visits.planned", is(2))
        .body("visits.done", is(2))
        .body("businesses.paid", is(1))
        .body("businesses.growing", is(1))
        .body("businesses.survivalPerMille", is(1000));
  }

  @Test
  void aChangedRowReplacesTheFirstAsLongAsNobodyHasWorkedOnTheGrant() {
    FamilyStory family = arrived("corrected");
    String file = SHORT + row(family, 2022, "3000000", "2022-03-20", "STABIL");
    imported(Office.VERIFIER, file);
    String mended = file.replace(",3000000,", ",3500000,");

    assertThat(counts(imported(Office.VERIFIER, mended))).containsExactly(1, 0, 1, 0, 0);

    JsonPath grant = grant(family, 2022);
    assertThat(grant.getLong("items[0].amount")).isEqualTo(3_500_000);
    assertThat(grant.getInt("items[0].version")).isEqualTo(2);
    assertThat(types(grant)).hasSize(2);

    String id = grant.getString("items[0].id");
    Office.postIfMatch(
            Office.VERIFIER,
            "/grants/" + id + "/closures",
            Map.of("closedOn", "2022-12-20", "outcome", "EARLY", "note", "Pindah"),
            2)
        .then()
        .statusCode(200);

    assertThat(counts(imported(Office.VERIFIER, mended))).containsExactly(1, 0, 0, 1, 0);
    JsonPath late = imported(Office.VERIFIER, file);
    assertThat(counts(late)).containsExactly(1, 0, 0, 0, 1);
    assertThat(refusals(late)).contains("2,id_anggota,history-worked-on-since,");
    assertThat(grant(family, 2022).getString("items[0].outcome")).isEqualTo("EARLY");
  }

  @Test
  void aGrantThatMovedWithHerIsStillTheFilesToMend() {
    FamilyStory family = arrived("moved");
    String file = SHORT + row(family, 2024, "3000000", "2024-03-20", "MENURUN");
    imported(Office.VERIFIER, file);
    FamilyStory other = new FamilyStory("moved to").at(DISTRICT + ".2002");
    Told.family(other.with("memberId", family.head().toString()));
    Told.await(() -> grant(family, 2024).getInt("items[0].version") == 2);

    assertThat(counts(imported(Office.VERIFIER, file))).containsExactly(1, 0, 0, 1, 0);
    String there = SHORT + "%s,%s,KRTP,2024,3000000,2024-03-20,STABIL\n";
    assertThat(counts(imported(Office.VERIFIER, there.formatted(other.id(), family.head()))))
        .containsExactly(1, 0, 1, 0, 0);
    assertThat(grant(family, 2024).getString("items[0].businessStatus")).isEqualTo("STABLE");
  }

  @Test
  void everyBrokenRowIsRefusedByItself() {
    FamilyStory family = arrived("broken");
    FamilyStory elsewhere = new FamilyStory("of Bojonegoro").at("35.22.15.2001");
    Told.family(elsewhere);
    String file =
        SHORT
            + row(family, 2022, "0", "2022-03-20", "STABIL")
            + row(family, 1999, "1", "2022-03-20", "STABIL")
            + row(family, 2022, "1", "2024-03-20", "STABIL")
            + row(family, 2022, "1", "2022-02-30", "STABIL")
            + row(family, 2022, "1", "", "JALAN")
            + row(family, 2022, "1", "2022-03-20", "STABIL").replace("KRTP", "KRTP9")
            + row(elsewhere, 2022, "1", "2022-03-20", "STABIL")
            + "%s,%s,KRTP,2023,1,2023-03-20,\n".formatted(family.id(), elsewhere.head())
            + row(family, 2024, "1", Office.TODAY.plusDays(1).toString(), "")
            + row(family, 2021, "1", "2021-03-20", "")
            + row(family, 2021, "2", "2021-03-20", "")
            + "\n\"\",,,,,,,,\n";

    JsonPath job = imported(Office.VERIFIER, file);

    assertThat(counts(job)).containsExactly(12, 1, 0, 0, 11);
    String refusals = refusals(job);
    assertThat(
            refusals
                .lines()
                .map(line -> line.split(",", 4))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[2]))
        .contains(
            "2 nominal grant-value-unreadable",
            "3 tahun grant-value-unreadable",
            "4 tanggal_cair history-paid-in-another-year",
            "5 tanggal_cair grant-value-unreadable",
            "6 tanggal_cair grant-value-required",
            "6 status_usaha grant-value-unreadable",
            "7 skema history-scheme-unknown",
            "8 id_keluarga family-not-known",
            "9 id_anggota history-person-not-in-family",
            "10 tanggal_cair history-date-in-future",
            "12 id_anggota grant-row-repeated",
            "14  grant-row-too-wide");
    assertThat(refusals).contains("tulis 2024-03-31, 31/03/2024");
  }

  @Test
  void daysOutOfOrderAndHalfAVisitAreRefused() {
    FamilyStory family = arrived("out of order");
    String start = "%s;%s;KRTP;2023;1;1;".formatted(family.id(), family.head());
    String file =
        LONG
            + start
            + "2023-03-21;2023-03-20;;;;;;;\n"
            + start
            + "2023-03-19;2023-03-20;2023-03-19;STABIL;;;;;\n"
            + start
            + "2023-03-19;2023-03-20;2023-05-01;STABIL;2023-06-01;;;;\n"
            + start
            + "2023-03-19;2023-03-20;;;;;;2023-03-01;\n";

    JsonPath job = imported(Office.VERIFIER, file);

    assertThat(counts(job)).containsExactly(4, 0, 0, 0, 4);
    assertThat(refusals(job))
        .contains("2,tanggal_cair,history-dates-out-of-order")
        .contains("3,kunjungan_1_tanggal,history-dates-out-of-order")
        .contains("4,kunjungan_2_status,history-visit-incomplete")
        .contains("5,tanggal_selesai,history-dates-out-of-order");
  }

  @Test
  void whatARoundHasPaidForIsNotToldByAFile() {
    FamilyStory family = arrived("of a round");
    Office.scheme("BY_A_ROUND", 1_000_000);
    Office.approved(Office.open(Office.round("BY_A_ROUND", 1, 1_000_000)), family, 1_000_000);
    String day = Office.TODAY.minusDays(1).toString();
    String file = SHORT + row(family, Office.YEAR, "1", day, "").replace("KRTP", "BY_A_ROUND");

    assertThat(refusals(imported(Office.VERIFIER, file)))
        .contains("2,tahun,history-paid-by-a-round,");
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    FamilyStory family = arrived("dry");
    String file = SHORT + row(family, 2022, "3000000", "2022-03-20", "");

    JsonPath job = ended(send(Tokens.of("system"), file, "dryRun=true").jsonPath());

    assertThat(counts(job)).containsExactly(1, 1, 0, 0, 0);
    assertThat(grant(family, 2022).getList("items")).isEmpty();
    assertThat(Told.count("select count(*) from grant_import_row")).isZero();
  }

  @Test
  void aFileThatLacksAColumnIsRefusedWithItsNameAndAnUnusedOneIsNamed() {
    FamilyStory family = arrived("columns");
    send(Office.VERIFIER, SHORT.replace(",tahun", "") + "x\n", "")
        .then()
        .statusCode(422)
        .body("code", is("grant-file-column-missing"))
        .body("violations[0].field", is("tahun"));
    send(Office.VERIFIER, SHORT, "").then().statusCode(422).body("code", is("grant-file-empty"));
    send(Office.VERIFIER, SHORT + "x\n", "kind=payments")
        .then()
        .statusCode(422)
        .body("code", is("grant-file-kind-unknown"));
    send(Tokens.of("lamongan-facilitator"), SHORT, "").then().statusCode(403);

    JsonPath job =
        imported(
            Office.VERIFIER,
            SHORT.replace("status_usaha", "status_usahanya")
                + row(family, 2022, "3000000", "2022-03-20", "STABIL"));

    assertThat(job.getInt("warnings")).isEqualTo(1);
    assertThat(counts(job)).containsExactly(1, 1, 0, 0, 0);
    assertThat(refusals(job)).contains("1,status_usahanya,grant-file-column-not-used,");
  }

  @Test
  void aHistoricGrantIsNotPaidAgainAndItsFilesAreListedInTheirArea() {
    FamilyStory family = arrived("not again");
    JsonPath job =
        imported(Office.VERIFIER, SHORT + row(family, 2022, "3000000", "2022-03-20", ""));
    String id = grant(family, 2022).getString("items[0].id");

    Office.disburse(UUID.fromString(id), 3_000_000, -1)
        .then()
        .statusCode(409)
        .body("code", is("already-disbursed"));
    Office.get(Office.VERIFIER, "/grants/" + id)
        .body("accountability", nullValue())
        .body("payments", hasSize(0));
    Office.get(Office.VERIFIER, "/grant-imports?limit=1").body("items", hasSize(1));
    Office.get(Tokens.of("bojonegoro"), "/grant-imports/" + job.getString("id")).statusCode(404);
    Office.post(
            Office.VERIFIER, "/grant-imports/" + job.getString("id") + "/cancellation", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("grant-import-finished"));
  }

  private static FamilyStory arrived(String name) {
    FamilyStory family = new FamilyStory("history " + name).at(DISTRICT + ".2001");
    Told.family(family);
    return family;
  }

  private static String row(
      FamilyStory family, int year, String amount, String paidOn, String status) {
    return "%s,%s,KRTP,%d,%s,%s,%s\n"
        .formatted(family.id(), family.head(), year, amount, paidOn, status);
  }

  private static Response send(String token, String file, String more) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("text/csv")
        .body(file)
        .post("/api/v1/grant-imports" + (more.isEmpty() ? "" : "?" + more));
  }

  private static JsonPath imported(String token, String file) {
    return ended(send(token, file, "").then().statusCode(202).extract().jsonPath());
  }

  private static JsonPath ended(JsonPath job) {
    String path = "/grant-imports/" + job.getString("id");
    Told.await(
        () ->
            Databases.query(
                    "select state from grant_import where id = ?",
                    UUID.fromString(job.getString("id")))
                .contains("COMPLETED"));
    return Office.get(Tokens.of("system"), path).extract().jsonPath();
  }

  private static List<Integer> counts(JsonPath job) {
    assertThat(job.getInt("done")).isEqualTo(job.getInt("total"));
    return List.of(
        job.getInt("total"),
        job.getInt("created"),
        job.getInt("updated"),
        job.getInt("unchanged"),
        job.getInt("refused"));
  }

  private static String refusals(JsonPath job) {
    return Office.get(Office.VERIFIER, "/grant-imports/" + job.getString("id") + "/refusals")
        .extract()
        .asString();
  }

  private static JsonPath grant(FamilyStory family, int year) {
    return Office.get(Office.VERIFIER, "/grants?memberId=" + family.head() + "&year=" + year)
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> types(JsonPath grant) {
    return Office.get(Office.VERIFIER, "/grants/" + grant.getString("items[0].id") + "/history")
        .extract()
        .jsonPath()
        .getList("items.type");
  }

  private static ValidatableResponse monitoring(String path) {
    return Office.get(Office.VERIFIER, path + "&area=" + DISTRICT).statusCode(200);
  }
}
