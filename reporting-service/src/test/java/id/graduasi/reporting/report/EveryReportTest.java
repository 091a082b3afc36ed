package id.graduasi.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Kept;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A regency with two districts and two facilitators, whose figures can be followed with a pencil.
 */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class EveryReportTest {

  private static final String WONOREJO = "35.08.01.2001";
  private static final String SUKODONO = "35.08.02.2001";
  private static final UUID ANI = Told.id("Ani of 35.08");
  private static final UUID BUDI = Told.id("Budi of 35.08");

  @BeforeAll
  static void tell() {
    Told.region("35", "Jawa Timur");
    Told.region("35.08", "Kabupaten Lumajang");
    Told.region("35.08.01", "Wonorejo");
    Told.region("35.08.02", "Sukodono");
    Told.region(WONOREJO, "Wonorejo Kidul");
    Kept.facilitator(ANI, "PKH-3508-0001", "PKH", "35.08.01").tell("2022-01-03");
    Kept.facilitator(BUDI, "PKH-3508-0002", "PKH", "35.08.02").tell("2022-01-03");
    Kept.facilitator(Told.id("TKSK of 35.08"), "TKSK-3508-1", "TKSK", "35.08").tell("2022-01-03");
    for (int i = 1; i <= 3; i++) {
      new EnrollmentStory("lumajang " + i)
          .accompaniedBy(ANI)
          .active("2024-0" + i + "-10", WONOREJO)
          .tell();
    }
    new EnrollmentStory("lumajang 4").accompaniedBy(BUDI).active("2021-12-15", SUKODONO).tell();
    graduates("first", WONOREJO, ANI, "INDEPENDENT", "2025-04-01");
    graduates("second", WONOREJO, ANI, "INDEPENDENT", "2025-07-01")
        .with("step", "RELAPSED")
        .tell("2026-02-10");
    graduates("third", SUKODONO, BUDI, "NATURAL", "2025-07-01");
    graduates("fourth", SUKODONO, BUDI, "INDEPENDENT", "2025-10-01")
        .with("step", "REVERSED")
        .tell("2025-11-01");
    Kept.graduationCase("fifth", "INDEPENDENT", SUKODONO, BUDI)
        .with("step", "OPENED")
        .tell("2025-11-05");
    for (int month = 1; month <= 3; month++) {
      Kept.session("lumajang " + month, WONOREJO, ANI)
          .with("heldOn", "2025-0" + month + "-05")
          .with("present", 20)
          .with("sick", 1)
          .with("absent", 3)
          .tell("2025-0" + month + "-06");
    }
    Kept.group("lumajang", WONOREJO, ANI).tell("2024-12-01");
    Kept.issue("lumajang 1", WONOREJO).tell("2025-03-01");
    Kept.issue("lumajang 2", WONOREJO)
        .tell("2025-03-01")
        .with("state", "RESOLVED")
        .with("outcome", "FIXED")
        .tell("2025-04-15");
    Kept.awaitAll();
  }

  private static Kept graduates(
      String name, String village, UUID facilitator, String kind, String on) {
    return Kept.graduationCase("lumajang " + name, kind, village, facilitator)
        .with("step", "EFFECTIVE")
        .with("effectiveOn", on)
        .tell(on);
  }

  @Test
  void graduationsAreNeverAddedUpAcrossKinds() {
    get("graduations?year=2025")
        .body("area", equalTo("35.08"))
        .body("areaName", equalTo("Kabupaten Lumajang"))
        .body("source", equalTo("graduation.case"))
        .body("asOf", notNullValue())
        .body("groups.key", contains("INDEPENDENT", "NATURAL", "PPSE", "PENA"))
        .body("groups.count", contains(2, 1, 0, 0));
    get("graduations?year=2025&by=area")
        .body("kind", equalTo("INDEPENDENT"))
        .body("groups.key", contains("35.08.01", "35.08.02"))
        .body("groups.count", contains(2, 0));
    get("graduations?year=2025&by=area&kind=NATURAL").body("groups.count", contains(0, 1));
    get("graduations?year=2025&by=facilitator")
        .body("groups.key", contains(ANI.toString()))
        .body("groups.name", contains("PKH-3508-0001"))
        .body("groups.count", contains(2));
    get("graduations?year=2024").body("groups.count", contains(0, 0, 0, 0));
  }

  @Test
  void whoCameBackIsToldOfTheYearAndOfItsGraduates() {
    get("relapses?year=2026")
        .body("groups[0].count", is(1))
        .body("groups[0].within.TWELVE_MONTHS", is(1))
        .body("groups[0].graduates", is(0))
        .body("groups[0].percent", nullValue());
    get("relapses?year=2025")
        .body("groups[0].count", is(0))
        .body("groups[0].graduates", is(2))
        .body("groups[0].returned", is(1))
        .body("groups[0].percent", is(50.0f));
  }

  @Test
  void facilitatorsAreRankedByTheShareOfTheirTarget() {
    Told.send(
        "graduation.target",
        ANI.toString(),
        "target.set",
        Instant.parse("2025-01-02T02:00:00Z"),
        Told.sample("graduation", "target.set")
            .put("facilitatorId", ANI.toString())
            .put("areaCode", "35.08.01")
            .put("year", 2025)
            .put("target", 4));
    Told.await(
        () ->
            Told.count("select target from graduation_target where facilitator_id = ?", ANI) == 4);

    get("facilitators?year=2025")
        .body("facilitators", is(2))
        .body("target", is(14))
        .body("graduates", is(2))
        .body("items.number", contains("PKH-3508-0001", "PKH-3508-0002"))
        .body("items.families", contains(3, 1))
        .body("items.groups", contains(1, 0))
        .body("items.sessionsHeld", contains(3, 0))
        .body("items[0].attendance", is(83.3f))
        .body("items.graduates", contains(2, 0))
        .body("items.target", contains(4, 10))
        .body("items.rank", contains(1, 2));
  }

  @Test
  void grantsShowQuotaMoneyVisitsAndBusinesses() {
    Kept round =
        Kept.round("lumajang", "35.08")
            .with("year", 2025)
            .with("quota", 3)
            .with("budget", 12_000_000)
            .windows("2025-04-01", "2025-04-30", "2025-08-01", "2025-08-31")
            .tell("2025-01-10");
    Kept.grant("lumajang 1", WONOREJO, ANI)
        .with("roundId", round.id().toString())
        .with("year", 2025)
        .with("status", "DISBURSED")
        .with("disbursedOn", "2025-02-01")
        .with("amount", 4_000_000)
        .tell("2025-02-01")
        .with("visitNumber", 1)
        .with("visitedOn", "2025-04-10")
        .with("businessStatus", "GROWING")
        .tell("2025-04-10");
    Kept.grant("lumajang 2", SUKODONO, BUDI)
        .with("roundId", round.id().toString())
        .with("year", 2025)
        .with("status", "APPROVED")
        .tell("2025-02-01");
    Kept.grant("lumajang 3", SUKODONO, BUDI)
        .with("roundId", round.id().toString())
        .with("year", 2025)
        .with("status", "REFUSED")
        .tell("2025-02-01");
    Kept.awaitAll();

    get("grants?year=2025&schemeCode=KRTP")
        .body("quota", is(3))
        .body("budget", is(12_000_000))
        .body("proposed", is(3))
        .body("approved", is(2))
        .body("disbursed", is(1))
        .body("disbursedAmount", is(4_000_000))
        .body("visits.planned", is(4))
        .body("visits.done", is(1))
        .body("visits.missed", is(1))
        .body("visits.due", is(0))
        .body("businesses.GROWING", is(1))
        .body("businesses.STOPPED", is(0))
        .body("years.year", contains(2025));
    get("grants?fromYear=2023&toYear=2024").body("approved", is(0)).body("years", hasSize(0));
    get("overlaps?year=2025").body("families", is(0)).body("groups", hasSize(0));
  }

  @Test
  void grantsFromBeforeRoundsWereKeptCountInTheirYear() {
    Kept.grant("lumajang long ago", WONOREJO, ANI)
        .with("roundId", null)
        .with("year", 2022)
        .with("status", "CLOSED")
        .with("disbursedOn", "2022-03-20")
        .with("closedOn", "2022-12-20")
        .with("visitNumber", 3)
        .with("visitedOn", "2022-12-01")
        .with("businessStatus", "STABLE")
        .tell("2026-06-01");
    Kept.awaitAll();

    get("grants?fromYear=2020&toYear=2022")
        .body("quota", is(0))
        .body("approved", is(1))
        .body("disbursed", is(1))
        .body("visits.planned", is(3))
        .body("visits.done", is(3))
        .body("businesses.STABLE", is(1));
    get("trend?measure=GRANTS&every=year&from=2022-01-01&to=2022-12-31")
        .body("points.value", contains(1));
  }

  @Test
  void issuesAreOpenOpenedAndResolved() {
    get("data-quality?from=2025-02-01&to=2025-04-01")
        .body("open", is(2))
        .body("opened", is(2))
        .body("resolved", is(0));
    get("data-quality?from=2025-04-01&to=2025-04-30")
        .body("open", is(1))
        .body("opened", is(0))
        .body("resolved", is(1))
        .body("groups.key", contains("NIK_UNMATCHED"));
  }

  @Test
  void theForecastNamesMonthsAndWhatIsOverdue() {
    ValidatableResponse forecast =
        get("five-year-forecast?months=60")
            .body("programme", equalTo("PKH"))
            .body("months", hasSize(60));

    assertThat(reviews(forecast)).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "RECIPIENTS&every=year&from=2022-01-01&to=2025-06-30 | 1 1 4 4",
        "RECIPIENTS&every=quarter&from=2024-01-15&to=2024-05-05 | 4 4",
        "RECIPIENTS&every=month&from=2024-01-01&to=2024-03-09&area=35.08.01.2001 | 1 2 2",
        "GRADUATIONS&every=quarter&from=2025-01-01&to=2025-12-31 | 0 1 1 0",
        "GRADUATIONS&item=NATURAL&every=year&from=2025-01-01&to=2025-12-31 | 1",
        "OPEN_CASES&every=month&from=2025-10-01&to=2025-11-30 | 0 1",
        "FACILITATORS&every=year&from=2022-01-01&to=2022-12-31 | 2",
        "FACILITATORS&item=TKSK&every=year&from=2022-01-01&to=2022-12-31 | 1",
        "SESSIONS&every=month&from=2025-01-01&to=2025-04-30 | 1 1 1 0",
        "OPEN_ISSUES&every=month&from=2025-02-01&to=2025-04-30 | 0 2 1",
      })
  void aTrendFollowsWhatStandsOrHappens(String measure, String values) {
    String path = "trend?measure=" + measure;
    List<Integer> points = get(path).extract().path("points.value");

    assertThat(points.stream().map(String::valueOf)).containsExactly(values.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrollment-count",
        "count-bridge?from=2024-01-01",
        "trend?measure=RECIPIENTS",
        "graduations?year=2025",
        "relapses?year=2025",
        "facilitators?year=2025",
        "grants?year=2025",
        "overlaps?year=2025",
        "data-quality",
        "five-year-forecast",
        "self-audit"
      })
  void everyReportIsATableAndAWorkbookWithTypedCells(String report) throws IOException {
    String csv = as("text/csv", report).extract().asString();
    byte[] bytes = as(XlsxWriter.XLSX, report).extract().asByteArray();

    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
          .containsExactly(csv.lines().findFirst().orElseThrow().split(","));
      assertThat(rows).hasSize((int) csv.lines().count());
      assertThat(
              book.findSheet("Metadata").orElseThrow().read().stream()
                  .map(row -> row.getCellText(0)))
          .contains("area", "asOf", "source");
      if (report.startsWith("graduations")) {
        assertThat(rows.get(1).getCell(7).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCellAsNumber(7).orElseThrow().intValue()).isEqualTo(2);
      }
    }
  }

  @Test
  void aFacilitatorSeesHerOwnFigures() {
    String token = Tokens.with("ani", "35.08", ANI.toString(), "facilitator");
    own(token, "graduations?year=2025").body("groups.count", contains(2, 0, 0, 0));
    own(token, "facilitators?year=2025").body("items.facilitatorId", contains(ANI.toString()));
    own(token, "trend?measure=RECIPIENTS&every=year&from=2023-01-01&to=2024-12-31")
        .body("points.value", contains(0, 3));
    own(token, "enrollment-count?by=decile").body("groups.count", contains(3));
    assertThat(reviews(own(token, "five-year-forecast?months=60"))).isEqualTo(3);
    own(
            Tokens.with("budi", "35.08", BUDI.toString(), "facilitator"),
            "data-quality?from=2025-01-01")
        .body("open", is(0));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "graduations?by=village, 400, validation-failed",
    "graduations?by=area&kind=ALL, 400, validation-failed",
    "graduations?year=1066, 400, validation-failed",
    "grants?fromYear=2026&toYear=2022, 400, validation-failed",
    "grants?schemeCode=krtp, 400, validation-failed",
    "trend?measure=HAPPINESS, 400, validation-failed",
    "trend?every=day, 400, validation-failed",
    "trend?from=1950-01-01, 400, validation-failed",
    "trend?from=2025-01-01&to=2024-01-01, 422, period-reversed",
    "five-year-forecast?months=0, 400, validation-failed",
    "data-quality?from=2025-01-01&to=2024-01-01, 422, period-reversed",
    "relapses?area=63, 404, area-not-found"
  })
  void badQuestionsAreAnsweredByProblems(String report, int status, String code) {
    given()
        .auth()
        .oauth2(token())
        .get("/api/v1/reports/" + report)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graduation_case",
        "learning_group",
        "learning_session",
        "facilitator",
        "quality_issue",
        "caseload",
        "month_tally"
      })
  void theDatabaseItselfShowsNobodyAnotherRegency(String table) throws SQLException {
    assertThat(areas(table, "", "")).isEmpty();
    assertThat(areas(table, "35.08", "35.08/")).isNotEmpty().allMatch(a -> a.startsWith("35.08"));
    assertThat(areas(table, "35.99", "35.99/")).noneMatch(a -> a.startsWith("35.08"));
  }

  private static List<String> areas(String table, String from, String to) throws SQLException {
    List<String> areas = new ArrayList<>();
    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.area_from', '%s', false), set_config('app.area_to', '%s', false)"
              .formatted(from, to));
      try (ResultSet row = statement.executeQuery("select distinct area_code from " + table)) {
        while (row.next()) {
          areas.add(row.getString(1));
        }
      }
    }
    return areas;
  }

  private static int reviews(ValidatableResponse forecast) {
    JsonPath said = forecast.extract().jsonPath();
    return Stream.of("months.due", "months.exempt", "overdue.due", "overdue.exempt")
        .flatMap(
            of ->
                said.get(of) instanceof List<?> many
                    ? many.stream()
                    : Stream.of(said.<Object>get(of)))
        .mapToInt(count -> (Integer) count)
        .sum();
  }

  private static ValidatableResponse get(String report) {
    return own(token(), report);
  }

  private static ValidatableResponse own(String token, String report) {
    return given().auth().oauth2(token).get("/api/v1/reports/" + report).then().statusCode(200);
  }

  private static ValidatableResponse as(String type, String report) {
    return given()
        .auth()
        .oauth2(token())
        .accept(type)
        .get("/api/v1/reports/" + report)
        .then()
        .statusCode(200);
  }

  private static String token() {
    return Tokens.with("lumajang", "35.08", null, "regency-office");
  }
}
