package id.graduasi.registry.quality;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class DetectionTest {

  private static final String VILLAGE = "35.22.11.2003";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  private final Detection detection;

  DetectionTest(Detection detection) {
    this.detection = detection;
  }

  @Test
  void nothingIsFoundAboutAFamilyInOrder() {
    UUID family = registered(People.family(VILLAGE));
    enrolled(family, "PKH", TODAY.minusYears(2).toString());

    run();

    assertThat(kinds(family)).isEmpty();
  }

  @Test
  void aPersonIsComparedWithTheNikTheCardAndTheSchool() {
    Map<String, Object> family = People.family(VILLAGE);
    Map<String, Object> head = member(family, 0);
    head.put("sex", "MALE");
    head.put("pregnantOrPostpartum", true);
    head.put("civilRegistry", "UNMATCHED");
    Map<String, Object> child = member(family, 1);
    child.put("birthDate", TODAY.minusYears(30).toString());
    UUID id = registered(family);

    run();

    assertThat(kinds(id))
        .containsExactlyInAnyOrder(
            "SEX_AGAINST_NIK",
            "AGE_AGAINST_COMPONENT",
            "NIK_UNMATCHED",
            "BIRTH_DATE_AGAINST_NIK",
            "AGE_AGAINST_SCHOOL");
    assertThat(
            Databases.query(
                "select member_id from quality_issue where kind = 'SEX_AGAINST_NIK'"
                    + " and family_id = ?",
                id))
        .containsExactly((String) head.get("id"));
  }

  @Test
  void anEnrollmentIsComparedWithTheGateTheYearsAndTheWork() {
    Map<String, Object> family = People.family(VILLAGE);
    family.put("decile", Map.of("value", 7, "dtsenVersion", "2026-Q3"));
    family.put("indicators", Map.of("pekerjaan", "Guru PNS"));
    UUID id = registered(family);
    enrolled(id, "PKH", TODAY.minusYears(5).minusDays(1).toString());

    run();

    assertThat(kinds(id))
        .containsExactlyInAnyOrder("DECILE_OUT_OF_RANGE", "PAST_FIVE_YEARS", "STATE_EMPLOYEE");
    assertThat(details(id, "DECILE_OUT_OF_RANGE"))
        .isEqualTo("{\"decile\": \"7\", \"programme\": \"PKH\", \"dtsenVersion\": \"2026-Q3\"}");
  }

  @Test
  void whoDoesNotWorkForTheStateAnyMoreIsNotTakenForOneWhoDoes() {
    Map<String, Object> family = People.family(VILLAGE);
    family.put(
        "indicators", Map.of("pekerjaan", "Pensiunan TNI", "jenis_pekerjaan", "Tukang aspal"));
    UUID id = registered(family);
    enrolled(id, "PKH", TODAY.minusYears(1).toString());

    run();

    assertThat(kinds(id)).isEmpty();
  }

  @Test
  void whatIsPutRightIsResolvedAndWhatIsAcceptedStaysQuiet() {
    Map<String, Object> family = People.family(VILLAGE);
    family.put("decile", Map.of("value", 7, "dtsenVersion", "2026-Q3"));
    member(family, 0).put("birthDate", "1985-07-02");
    UUID id = registered(family);
    enrolled(id, "PKH", TODAY.minusYears(1).toString());
    run();
    assertThat(kinds(id))
        .containsExactlyInAnyOrder("BIRTH_DATE_AGAINST_NIK", "DECILE_OUT_OF_RANGE");

    as("bojonegoro")
        .body(Map.of("outcome", "ACCEPTED", "note", "The NIK is an old mistake"))
        .post("/api/v1/data-quality/issues/" + issue(id, "BIRTH_DATE_AGAINST_NIK") + "/resolutions")
        .then()
        .statusCode(200);
    as("bojonegoro")
        .body(Map.of("decile", Map.of("value", 3, "dtsenVersion", "2026-Q4")))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);
    run();

    assertThat(kinds(id)).isEmpty();
    assertThat(
            Databases.query(
                "select kind || ' ' || outcome from quality_issue where family_id = ?"
                    + " and outcome is not null order by 1",
                id))
        .containsExactly("BIRTH_DATE_AGAINST_NIK ACCEPTED", "DECILE_OUT_OF_RANGE GONE");
    assertThat(
            Databases.query(
                "select count(*) from journal where topic = 'registry.quality'"
                    + " and payload ->> 'familyId' = ?"
                    + " and payload ->> 'kind' not in ('LIKELY_DUPLICATE', 'TWO_ENROLLMENTS')",
                id.toString()))
        .containsExactly("4");
  }

  @Test
  void anIssueFollowsItsFamilyToAnotherVillage() {
    Map<String, Object> family = People.family(VILLAGE);
    member(family, 0).put("civilRegistry", "UNMATCHED");
    UUID id = registered(family);
    run();

    as("bojonegoro")
        .body(Map.of("villageCode", "35.22.15.1004"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    assertThat(
            Databases.query("select distinct area_code from quality_issue where family_id = ?", id))
        .containsExactly("35.22.15.1004");
  }

  private void run() {
    detection.run(Area.of(VILLAGE));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> member(Map<String, Object> family, int index) {
    return ((List<Map<String, Object>>) family.get("members")).get(index);
  }

  private static void enrolled(UUID family, String programme, String since) {
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", programme, "startedOn", since))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
  }

  /** The kinds of what is open, LIKELY_DUPLICATE aside: the tests' people are much alike. */
  private static List<String> kinds(UUID family) {
    return Databases.query(
        "select kind from quality_issue where family_id = ? and state <> 'RESOLVED'"
            + " and kind not in ('LIKELY_DUPLICATE', 'TWO_ENROLLMENTS')",
        family);
  }

  private static String issue(UUID family, String kind) {
    return Databases.query(
            "select id from quality_issue where family_id = ? and kind = ?", family, kind)
        .getFirst();
  }

  private static String details(UUID family, String kind) {
    return Databases.query(
            "select details from quality_issue where family_id = ? and kind = ?", family, kind)
        .getFirst();
  }
}
