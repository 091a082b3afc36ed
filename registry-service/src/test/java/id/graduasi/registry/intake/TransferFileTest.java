package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People who stand in one family and come in a file with another; what somebody must look at. */
@RegistryTest
class TransferFileTest {

  private static final String HEAD = "352215410785";
  private static final String CHILD = "352215020314";

  @Test
  void aNewerFileMovesAPersonToAnotherFamily() {
    String child = People.nik(CHILD);
    String first = People.kk();
    imported(
        new CsvFile()
            .head(first, People.nik(HEAD))
            .child(first, child)
            .child(first, People.nik(CHILD)),
        "2026-01-01");
    String person = person(child);
    String second = People.kk();

    JsonPath job =
        imported(new CsvFile().head(second, People.nik(HEAD)).child(second, child), "2026-06-01");

    assertThat(Sent.counts(job)).as(refusals(job)).containsExactly(1, 1, 0, 0);
    assertThat(people(first)).hasSize(2).doesNotContain(person);
    assertThat(people(second)).hasSize(2).contains(person);
    assertThat(Databases.query("select 1 from former_member where member_id = ?::uuid", person))
        .isEmpty();
    assertThat(
            Databases.query(
                "select type from journal where key = ? and topic = 'registry.family'"
                    + " order by position",
                family(first)))
        .containsExactly(
            "id.graduasi.registry.family.registered.v1", "id.graduasi.registry.family.updated.v1");
  }

  @Test
  void aFileThatIsNotNewerOpensAnIssueOnceAndMovesNobody() {
    String child = People.nik(CHILD);
    String first = People.kk();
    imported(new CsvFile().head(first, People.nik(HEAD)).child(first, child), "2026-01-01");
    String second = People.kk();
    CsvFile file = new CsvFile().head(second, People.nik(HEAD)).child(second, child);

    JsonPath job = imported(file, "2026-01-01");
    imported(file, "2026-01-01");

    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 1);
    assertThat(refusals(job)).contains("3,nomor_induk_kependudukan,nik-in-other-family,");
    assertThat(people(first)).hasSize(2).contains(person(child));
    assertThat(issues("PERSON_IN_OTHER_FAMILY", family(first))).containsExactly(person(child));
  }

  @Test
  void ofOneFileThatListsBothFamiliesThePersonStandsWhereItSays() {
    String child = People.nik(CHILD);
    String first = People.kk();
    String head = People.nik(HEAD);
    imported(new CsvFile().head(first, head).child(first, child), "2026-01-01");
    String second = People.kk();

    JsonPath job =
        imported(
            new CsvFile().head(first, head).head(second, People.nik(HEAD)).child(second, child),
            "2026-01-01");

    assertThat(Sent.counts(job)).as(refusals(job)).containsExactly(1, 1, 0, 0);
    assertThat(people(second)).contains(person(child));
  }

  @Test
  void aHeadDoesNotLeaveHerPeopleAlone() {
    String head = People.nik(HEAD);
    String first = People.kk();
    imported(new CsvFile().head(first, head).child(first, People.nik(CHILD)), "2026-01-01");
    String second = People.kk();
    imported(new CsvFile().head(second, People.nik(HEAD)), "2026-01-01");

    JsonPath job = imported(new CsvFile().child(second, head), "2026-06-01");

    assertThat(Sent.counts(job)).containsExactly(0, 0, 0, 1);
    assertThat(refusals(job)).contains("head-of-other-family");
    assertThat(people(first)).hasSize(2);
    assertThat(issues("PERSON_IN_OTHER_FAMILY", family(first))).containsExactly(person(head));
  }

  @Test
  void aFamilyWhoseLastPersonGoesBecomesPartOfTheOther() {
    String head = People.nik(HEAD);
    String first = People.kk();
    imported(new CsvFile().head(first, head), "2026-01-01");
    String absorbed = family(first);
    String second = People.kk();
    imported(new CsvFile().head(second, People.nik(HEAD)), "2026-01-01");

    JsonPath job = imported(new CsvFile().child(second, head), "2026-06-01");

    assertThat(Sent.counts(job)).as(refusals(job)).containsExactly(0, 2, 0, 0);
    assertThat(people(second)).hasSize(2);
    assertThat(Databases.query("select status from family where id = ?::uuid", absorbed))
        .containsExactly("MERGED");
    JsonPath again = imported(new CsvFile().head(first, People.nik(HEAD)), "2026-07-01");
    assertThat(refusals(again)).contains("family-left-register");
  }

  @Test
  void aNikOfAnotherRegencyBecomesAnIssueForBothOffices() {
    String head = People.nik(HEAD);
    String first = People.kk();
    imported(new CsvFile().head(first, head), "2026-01-01");
    String elsewhere = People.kk();
    String text =
        new CsvFile()
            .head(elsewhere, People.nik(HEAD))
            .child(elsewhere, head)
            .text()
            .replace("35.22.15.1001", "35.24.01.2001")
            .replace("3522151001", "3524012001");

    JsonPath job = Sent.imported("lamongan", "families", text, "&dtsenVersion=2026-Q3");

    assertThat(Sent.refusals("lamongan", job))
        .contains("nik-held-elsewhere")
        .doesNotContain("35.22.15");
    assertThat(issues("NIK_HELD_ELSEWHERE", family(first))).containsExactly(person(head));
    assertThat(
            Databases.query(
                "select area_code from quality_issue where kind = 'NIK_HELD_ELSEWHERE'"
                    + " and details ->> 'import' = ?",
                job.getString("id")))
        .containsExactly("35.24.01.2001");
  }

  @Test
  void whatContradictsTheRegisterBecomesAnIssue() {
    String head = People.nik(HEAD);
    String card = People.kk();
    String text = new CsvFile().head(card, head).text();
    Sent.imported("bojonegoro", "families", text, "&dtsenVersion=2026-Q3");

    Sent.imported(
        "bojonegoro",
        "families",
        text.replace(",YA,2022-01-10", ",TIDAK,"),
        "&dtsenVersion=2026-Q3");

    assertThat(
            Databases.query(
                "select e.programme from quality_issue i join enrollment e on e.id = i.enrollment_id"
                    + " where i.kind = 'STILL_ENROLLED' and i.family_id = ?::uuid",
                family(card)))
        .containsExactly("PKH");
    imported(new CsvFile().head(card, head).child(card, head), "2026-06-01");
    assertThat(issues("DUPLICATE_NIK", family(card))).containsExactly(person(head));
  }

  @Test
  void aHeadOnAnotherCardWhileHerOwnIsInTheFileIsLookedAt() {
    String head = People.nik(HEAD);
    String card = People.kk();
    imported(new CsvFile().head(card, head).child(card, People.nik(CHILD)), "2026-01-01");

    imported(new CsvFile().head(People.kk(), head).child(card, People.nik(CHILD)), "2026-06-01");

    assertThat(
            Databases.query(
                "select count(*) from quality_issue where kind = 'CARD_CHANGED'"
                    + " and family_id = ?::uuid",
                family(card)))
        .containsExactly("1");
  }

  private static JsonPath imported(CsvFile file, String asOf) {
    return Sent.imported(
        "bojonegoro", "families", file.text(), "&dtsenVersion=2026-Q3&asOf=" + asOf);
  }

  private static String refusals(JsonPath job) {
    return Sent.refusals("bojonegoro", job);
  }

  private static String family(String kk) {
    return as("bojonegoro")
        .body(Map.of("kk", kk))
        .post("/api/v1/families/lookups")
        .jsonPath()
        .getString("items[0].id");
  }

  private static List<String> people(String kk) {
    return as("bojonegoro")
        .body(Map.of("kk", kk))
        .post("/api/v1/families/lookups")
        .jsonPath()
        .getList("items[0].members.id");
  }

  private static String person(String nik) {
    return as("bojonegoro")
        .body(Map.of("nik", nik))
        .post("/api/v1/families/lookups")
        .jsonPath()
        .getString("items[0].members.find { it.nik.endsWith('" + nik.substring(12) + "') }.id");
  }

  private static List<String> issues(String kind, String family) {
    return Databases.query(
        "select member_id::text from quality_issue where kind = ? and family_id = ?::uuid",
        kind,
        family);
  }
}
