package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.graduation;
import static id.graduasi.acceptance.Calls.grants;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static id.graduasi.acceptance.Calls.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.acceptance.data.FamilyFile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One regency's file and one family's way through the whole suite, by its public APIs only. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayTest {

  private static final int FAMILIES = 5_000;
  private static final int BROKEN = 100;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  private Path file;
  private Suite suite;
  private FamilyFile.Written written;
  private long enrolled;
  private String family;
  private String caseId;

  @BeforeAll
  void startOnAnEmptyFolder(Suite shared) throws IOException, InterruptedException {
    suite = shared.emptied();
    file = Files.createTempFile("families", ".csv");
    written = FamilyFile.of("35.22", FAMILIES, 42).brokenRows(BROKEN).writeTo(file);
  }

  @AfterAll
  void removeTheFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Test
  @Order(1)
  void exactlyTheBrokenRowsAreRefused() {
    JsonPath job = Bulk.imported(file);

    assertThat(job.getLong("total")).isEqualTo(written.rows());
    assertThat(job.getLong("created")).isEqualTo(FAMILIES);
    assertThat(job.getLong("refused")).isEqualTo(BROKEN);
    List<String> expected =
        written.refused().stream()
            .map(row -> row.line() + " " + header(row) + " " + row.flaw().code())
            .toList();
    assertThat(Bulk.refusals(job)).isEqualTo(expected);
    assertThat(
            ok(registry("bojonegoro").get("/api/v1/families?count=true&limit=1")).getLong("total"))
        .isEqualTo(FAMILIES);
  }

  @Test
  @Order(2)
  void theSameFileAgainChangesNothing() {
    JsonPath job = Bulk.imported(file);

    assertThat(job.getLong("created")).isZero();
    assertThat(job.getLong("updated")).isZero();
    assertThat(job.getLong("unchanged")).isEqualTo(FAMILIES);
  }

  @Test
  @Order(3)
  void reportingCountsWhatTheRegistryEnrolled() {
    enrolled =
        ok(registry("bojonegoro").get("/api/v1/enrollments?programme=PKH&count=true&limit=1"))
            .getLong("total");
    assertThat(enrolled).isPositive();

    eventually(() -> count("bojonegoro"), answer -> answer.jsonPath().getLong("count") == enrolled);
  }

  @Test
  @Order(4)
  void aFamilyIsScoredWithAReasonForEveryPoint() {
    family =
        ok(registry("bojonegoro").get("/api/v1/enrollments?programme=PKH&status=ACTIVE&limit=1"))
            .getString("items[0].familyId");

    JsonPath assessment =
        ok(
            eventually(
                () ->
                    graduation("bojonegoro")
                        .body(Map.of("familyId", family))
                        .post("/api/v1/assessments"),
                answer -> answer.statusCode() != 404));

    List<Integer> points = assessment.getList("indicators.points", Integer.class);
    assertThat(points.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(assessment.getInt("score"));
    assertThat(assessment.getList("indicators.reason")).doesNotContainNull();
    assertThat(assessment.getString("band")).isIn("READY", "NEAR", "NOT_YET");
  }

  @Test
  @Order(5)
  void theFamilyWalksItsCaseToTheEndOfItsEnrollment() {
    assignFacilitator();
    String head =
        ok(registry("bojonegoro").get("/api/v1/families/" + family))
            .getString("members.find { it.relationship == 'HEAD' }.id");
    Response opened =
        eventually(
            () ->
                graduation("bojonegoro-facilitator")
                    .body(
                        Map.of(
                            "familyId", family,
                            "kind", "INDEPENDENT",
                            "reason", "The shop feeds the family."))
                    .post("/api/v1/cases"),
            answer -> answer.statusCode() != 404);
    caseId = ok(opened).getString("id");
    String id = caseId;
    refused(step(id, "decisions", "bojonegoro-head", decision()), 409, "step-out-of-order");

    Map<String, Object> visit =
        Map.of("visitedOn", day(), "findings", "A shop", "recommendation", "GRADUATE");
    Map<String, Object> statement =
        Map.of("signedOn", day(), "signedBy", head, "documentReference", "SP-1");
    Map<String, Object> deliberation =
        Map.of("heldOn", day(), "outcome", "SUPPORTED", "minutesReference", "BA-1");
    Map<String, Object> verification = Map.of("outcome", "CONFIRMED", "note", "Checked");
    ok(step(id, "field-checks", "bojonegoro-facilitator", visit));
    ok(step(id, "statements", "bojonegoro-facilitator", statement));
    ok(step(id, "village-deliberations", "bojonegoro", deliberation));
    refused(step(id, "verifications", "bojonegoro-facilitator", verification), 403, "forbidden");
    ok(step(id, "verifications", "bojonegoro", verification));
    ok(step(id, "decisions", "bojonegoro-head", decision()));

    eventually(
        () -> graduation("bojonegoro").get("/api/v1/cases/" + id),
        answer -> answer.jsonPath().getString("step").equals("EFFECTIVE"));
    JsonPath ended =
        ok(registry("bojonegoro").get("/api/v1/enrollments?programme=PKH&familyId=" + family));
    assertThat(ended.getString("items[0].status")).isEqualTo("ENDED");
    assertThat(ended.getString("items[0].reason")).isEqualTo("INDEPENDENT");
    assertThat(ended.getString("items[0].causeId")).isEqualTo(id);
  }

  @Test
  @Order(6)
  void theBridgeMovesByOneIndependentAndBalances() {
    JsonPath bridge =
        eventually(
                () -> bridge("bojonegoro"),
                answer -> answer.jsonPath().getLong("closing") == enrolled - 1)
            .jsonPath();

    assertThat(bridge.getBoolean("balanced")).isTrue();
    assertThat(bridge.getInt("lines.find { it.cause == 'INDEPENDENT' }.count")).isEqualTo(-1);
    assertThat(
            bridge.getLong("opening")
                + bridge.getList("lines.count", Long.class).stream()
                    .mapToLong(Long::longValue)
                    .sum())
        .isEqualTo(bridge.getLong("closing"));
  }

  @Test
  @Order(7)
  void anObjectionThatIsUpheldBringsTheFamilyBack() {
    String objection =
        ok(graduation("bojonegoro")
                .body(Map.of("reason", "The shop had closed before the decision."))
                .post("/api/v1/cases/" + caseId + "/objections"))
            .getString("id");
    Map<String, Object> upheld = Map.of("outcome", "UPHELD", "reason", "A visit has shown it");
    ok(
        graduation("bojonegoro-head")
            .body(upheld)
            .post("/api/v1/objections/" + objection + "/decisions"));

    assertThat(ok(graduation("bojonegoro").get("/api/v1/cases/" + caseId)).getString("step"))
        .isEqualTo("REVERSED");
    JsonPath enrollment =
        eventually(
                () -> registry("bojonegoro").get("/api/v1/enrollments?familyId=" + family),
                answer -> answer.jsonPath().getString("items[0].status").equals("ACTIVE"))
            .jsonPath();
    assertThat(enrollment.getString("items[0].causeId")).isEqualTo(caseId);
    JsonPath bridge =
        eventually(
                () -> bridge("bojonegoro"),
                answer -> answer.jsonPath().getLong("closing") == enrolled)
            .jsonPath();
    assertThat(bridge.getBoolean("balanced")).isTrue();
    assertThat(bridge.getInt("lines.find { it.cause == 'INDEPENDENT' }.count")).isEqualTo(-1);
    assertThat(bridge.getInt("lines.find { it.cause == 'REINSTATED' }.count")).isEqualTo(1);
  }

  @Test
  @Order(8)
  void theKrtpCheckNamesTheCriterionThatIsNotMet() {
    assertThat(unmet(woman(17, "WIDOWED"))).isEmpty();
    assertThat(unmet(woman(57, "DIVORCED"))).isEmpty();
    assertThat(unmet(woman(58, "WIDOWED"))).singleElement().asString().containsIgnoringCase("age");
    assertThat(unmet(woman(30, "SINGLE")))
        .singleElement()
        .asString()
        .containsIgnoringCase("married");
  }

  @Test
  @Order(9)
  void anotherRegencySeesNoneOfIt() {
    for (String path :
        List.of(
            "/api/v1/families/" + family,
            "/api/v1/families/" + family + "/history",
            "/api/v1/families?area=35.22")) {
      assertThat(registry("lamongan").get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(registry("lamongan").get("/api/v1/families/export").asString())
        .doesNotContain("35.22.");
    assertThat(
            ok(registry("lamongan").get("/api/v1/enrollments?familyId=" + family)).getList("items"))
        .isEmpty();
    assertThat(ok(graduation("lamongan").get("/api/v1/cases?limit=1000")).getList("items"))
        .isEmpty();
    assertThat(
            graduation("lamongan")
                .body(Map.of("familyId", family))
                .post("/api/v1/assessments")
                .statusCode())
        .isEqualTo(404);
    assertThat(
            reporting("lamongan")
                .get("/api/v1/reports/enrollment-count?area=35.22&programme=PKH")
                .statusCode())
        .isEqualTo(404);
    assertThat(ok(count("lamongan")).getLong("count")).isZero();
  }

  @Test
  @Order(10)
  void afterAStopAndAStartAllCountsAgree() throws IOException, InterruptedException {
    long families = registered();
    long counted = ok(count("bojonegoro")).getLong("count");

    suite.restart();

    assertThat(registered()).isEqualTo(families);
    assertThat(ok(count("bojonegoro")).getLong("count")).isEqualTo(counted);
    assertThat(
            ok(registry("bojonegoro")
                    .get("/api/v1/enrollments?programme=PKH&status=ACTIVE&count=true&limit=1"))
                .getLong("total"))
        .isEqualTo(counted);
    assertThat(Bulk.imported(file).getLong("unchanged")).isEqualTo(FAMILIES);
  }

  @Test
  @Order(11)
  void noHostileRequestBreaksAService() {
    assertThat(Fuzz.findings(List.of(8080, 8081, 8082, 8083), "bojonegoro")).isEmpty();
  }

  @Test
  @Order(12)
  void theReadmesTenMinutesWorkAsPrinted() throws IOException, InterruptedException {
    Readme.Run run = Readme.tenMinutes();

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output()).contains("\"step\":\"EFFECTIVE\"").contains("\"balanced\":true");
  }

  private void assignFacilitator() {
    DemoFacilitator.register();
    ok(
        registry("bojonegoro")
            .body(Map.of("facilitatorId", DemoFacilitator.ID))
            .patch("/api/v1/families/" + family));
  }

  /** A family of one woman in Lamongan; she is its head, has a business and decile 2. */
  private static Map<String, Object> woman(int age, String maritalStatus) {
    LocalDate born = TODAY.minusYears(age);
    String family = UUID.randomUUID().toString();
    String member = UUID.randomUUID().toString();
    String nik =
        "352401%02d%02d%02d9%03d"
            .formatted(born.getDayOfMonth() + 40, born.getMonthValue(), born.getYear() % 100, age);
    Map<String, Object> head =
        Map.ofEntries(
            Map.entry("id", member),
            Map.entry("nik", nik),
            Map.entry("name", "Ibu Usia " + age),
            Map.entry("sex", "FEMALE"),
            Map.entry("birthDate", born.toString()),
            Map.entry("relationship", "HEAD"),
            Map.entry("maritalStatus", maritalStatus),
            Map.entry("ownsBusiness", true));
    ok(
        registry("lamongan")
            .body(
                Map.of(
                    "kk",
                    "35240101012090" + age,
                    "villageCode",
                    "35.24.01.2001",
                    "decile",
                    Map.of("value", 2, "dtsenVersion", "2026-Q3"),
                    "members",
                    List.of(head)))
            .put("/api/v1/families/" + family));
    return Map.of("schemeCode", "KRTP", "familyId", family, "memberId", member, "willing", true);
  }

  private static List<String> unmet(Map<String, Object> check) {
    JsonPath answer =
        ok(
            eventually(
                () -> grants("lamongan").body(check).post("/api/v1/eligibility-checks"),
                response -> response.statusCode() != 404));
    List<String> unmet = answer.getList("criteria.findAll { !it.met }.code");
    assertThat(answer.getBoolean("eligible")).isEqualTo(unmet.isEmpty());
    return unmet;
  }

  private static Response step(String id, String step, String client, Map<String, Object> body) {
    return graduation(client).body(body).post("/api/v1/cases/" + id + "/" + step);
  }

  private static Map<String, Object> decision() {
    return Map.of(
        "outcome", "APPROVED",
        "decreeNumber", "SK-460/2026",
        "decreeDate", day(),
        "reason", "Income above the minimum wage for a year",
        "effectiveOn", day());
  }

  private static void refused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
  }

  private static String header(id.graduasi.acceptance.data.BrokenRow row) {
    return row.flaw().column().name().toLowerCase(Locale.ROOT);
  }

  private static String day() {
    return TODAY.toString();
  }

  private static long registered() {
    return ok(registry("bojonegoro").get("/api/v1/families?count=true&limit=1")).getLong("total");
  }

  private static Response count(String client) {
    return reporting(client).get("/api/v1/reports/enrollment-count?programme=PKH&on=" + day());
  }

  private static Response bridge(String client) {
    return reporting(client)
        .get("/api/v1/reports/count-bridge?programme=PKH&from=2000-01-01&to=" + day());
  }
}
