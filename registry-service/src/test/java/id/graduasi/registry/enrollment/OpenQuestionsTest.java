package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the register asks of people when a decile rises or the last component goes. */
@RegistryTest
class OpenQuestionsTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  private final NightlyCheck night;

  OpenQuestionsTest(NightlyCheck night) {
    this.night = night;
  }

  @Test
  void aDecileAboveTheGateSuspendsAndAsksForAFieldCheck() {
    UUID family = registered(People.family());
    UUID pkh = enrolled(family, "PKH");
    UUID bpnt = enrolled(family, "BPNT");

    decile(family, 5);

    get(pkh)
        .then()
        .body("status", equalTo("SUSPENDED"))
        .body("reason", equalTo("DECILE_OUT_OF_RANGE"))
        .body("effectiveOn", equalTo(TODAY.toString()))
        .body("decile", equalTo(5));
    get(bpnt).then().body("status", equalTo("ACTIVE"));
    assertThat(open(family)).containsExactly("FIELD_CHECK_DUE " + pkh);
    assertThat(
            Databases.query(
                "select cause from journal where key = ? and type like '%enrollment.suspended.v1'",
                family.toString()))
        .containsExactly("decile 5 of 2026-Q4 outside 1-4; changed");

    decile(family, 3);
    get(pkh).then().body("status", equalTo("SUSPENDED"));
    assertThat(open(family)).containsExactly("FIELD_CHECK_DUE " + pkh);
    assertThat(
            Databases.query(
                "select j.cause from journal j join quality_issue q on j.key = q.id::text"
                    + " where q.family_id = ? and j.type like '%quality.remarked.v1'",
                family))
        .containsExactly("the decile is back within the gate");
    post(pkh, "reinstatements", Map.of("effectiveOn", TODAY.toString()));
    get(pkh).then().body("status", equalTo("ACTIVE"));
    assertThat(open(family)).isEmpty();
  }

  @Test
  void aDecileThatStaysAboveTheGateDoesNotSuspendAgain() {
    UUID family = registered(People.family());
    UUID pkh = enrolled(family, "PKH");
    decile(family, 6);
    post(pkh, "reinstatements", Map.of("effectiveOn", TODAY.toString()));

    decile(family, 7);

    get(pkh).then().body("status", equalTo("ACTIVE"));
    assertThat(open(family)).isEmpty();
  }

  @Test
  void theLastComponentThatGoesIsAskedAboutUntilOneIsBack() {
    Map<String, Object> body = People.family();
    UUID family = registered(body);
    UUID pkh = enrolled(family, "PKH");
    Map<String, Object> child = child(body);

    child.put("education", Map.of("participation", "LEFT", "level", "SD"));
    replace(family, body);

    assertThat(open(family)).containsExactly("NO_COMPONENT " + pkh);
    get(pkh).then().body("status", equalTo("ACTIVE"));

    child.put("education", Map.of("participation", "ATTENDING", "level", "SMP"));
    replace(family, body);
    assertThat(open(family)).isEmpty();

    child.put("education", Map.of("participation", "LEFT", "level", "SMP"));
    replace(family, body);
    assertThat(open(family)).containsExactly("NO_COMPONENT " + pkh);
    post(pkh, "terminations", Map.of("reason", "NATURAL", "effectiveOn", TODAY.toString()));
    assertThat(open(family)).isEmpty();
  }

  @Test
  void thoseWhoGrowOutOfTheirLastComponentAreFoundAtNight() {
    UUID family = registered(People.family());
    UUID pkh = enrolled(family, "PKH");
    Databases.execute(
        "update member set birth_date = ? where family_id = ? and relationship = 'CHILD'",
        TODAY.minusYears(22),
        family);

    assertThat(night.run(nextNight())).isGreaterThan(0);

    assertThat(open(family)).containsExactly("NO_COMPONENT " + pkh);
    get(pkh).then().body("status", equalTo("ACTIVE"));
  }

  @Test
  void whoBecomesElderlyExemptsTheFamilyFromItsReviewAtNight() {
    UUID family = registered(People.family());
    UUID pkh = enrolled(family, "PKH");
    get(pkh).then().body("reviewDueOn", equalTo("2027-01-10"));
    Databases.execute(
        "update member set birth_date = ? where family_id = ? and relationship = 'HEAD'",
        TODAY.minusYears(60),
        family);

    LocalDate tonight = nextNight();
    night.run(tonight);

    get(pkh).then().body("reviewDueOn", nullValue()).body("version", equalTo(2));
    assertThat(night.run(tonight)).isZero();
  }

  @Test
  void anElderlyPersonWhoComesExemptsTheFamilyAtOnce() {
    Map<String, Object> body = People.family();
    UUID family = registered(body);
    UUID pkh = enrolled(family, "PKH");
    Map<String, Object> grandmother = People.head();
    grandmother.put("nik", People.nik("352215410750"));
    grandmother.put("birthDate", "1950-07-01");
    grandmother.put("relationship", "PARENT");
    grandmother.put("representative", false);
    members(body).add(grandmother);

    replace(family, body);

    get(pkh).then().body("reviewDueOn", nullValue());
  }

  /** Each night of this test is a day of its own: a night is looked at once. */
  private static LocalDate nextNight() {
    String held = Databases.query("select day::text from enrollment_night").getFirst();
    LocalDate last = held == null ? TODAY : LocalDate.parse(held);
    return last.isBefore(TODAY) ? TODAY : last.plusDays(1);
  }

  private static List<String> open(UUID family) {
    return Databases.query(
        "select kind || ' ' || enrollment_id from quality_issue"
            + " where family_id = ? and state <> 'RESOLVED' order by 1",
        family);
  }

  private static UUID enrolled(UUID family, String programme) {
    UUID id = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", programme, "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  private static void decile(UUID family, int value) {
    as("bojonegoro")
        .body(Map.of("decile", Map.of("value", value, "dtsenVersion", "2026-Q4")))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);
  }

  private static void replace(UUID family, Map<String, Object> body) {
    as("bojonegoro")
        .header("If-Match", "*")
        .body(body)
        .put("/api/v1/families/" + family)
        .then()
        .statusCode(200);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> members(Map<String, Object> family) {
    return (List<Map<String, Object>>) family.get("members");
  }

  private static Map<String, Object> child(Map<String, Object> family) {
    return members(family).get(1);
  }

  private static Response get(UUID enrollment) {
    return as("bojonegoro").get("/api/v1/enrollments/" + enrollment);
  }

  private static void post(UUID enrollment, String what, Map<String, Object> body) {
    as("bojonegoro")
        .body(body)
        .post("/api/v1/enrollments/" + enrollment + "/" + what)
        .then()
        .statusCode(200);
  }
}
