package id.graduasi.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class CountReportsTest {

  private static final String COUNT = "enrollment-count?programme=PKH&on=";
  private static final String IN_2025 = "count-bridge?from=2024-12-31&to=2025-12-31";

  @Inject LedgerBook ledger;
  @Inject TallyBook tally;
  @Inject RecordedBook recorded;

  @BeforeAll
  static void tellOfBojonegoro() {
    Bojonegoro.tell();
  }

  @Test
  void aSuspendedFamilyStillCounts() {
    get("bojonegoro", COUNT + "2024-12-31")
        .body("area", equalTo("35.22"))
        .body("areaName", equalTo("Kabupaten Bojonegoro"))
        .body("source", equalTo("registry.enrollment"))
        .body("asOf", notNullValue())
        .body("count", is(6))
        .body("ofWhichSuspended", is(1))
        .body("groups", hasSize(0));
    get("bojonegoro", COUNT + "2024-01-09").body("count", is(0));
    get("bojonegoro", COUNT + "2024-01-10").body("count", is(2)).body("ofWhichSuspended", is(0));
  }

  @Test
  void thePartsAddUpToTheCount() {
    get("bojonegoro", COUNT + "2024-12-31&by=area")
        .body("groups.key", contains("35.22.15", "35.22.16", "35.22.17"))
        .body("groups.name", contains("Sugihwaras", "Balen", "Tanpa Penerima"))
        .body("groups.count", contains(4, 2, 0));
    get("bojonegoro", COUNT + "2024-12-31&by=status")
        .body("groups.key", contains("ACTIVE", "SUSPENDED"))
        .body("groups.count", contains(5, 1));
    get("bojonegoro", COUNT + "2024-12-31&by=decile&area=35.22")
        .body("groups.key", contains("2", "3", "UNKNOWN"))
        .body("groups.name", contains("Desil 2", "Desil 3", "Desil belum diketahui"))
        .body("groups.count", contains(1, 4, 1)); // the one who has moved away is not seen now
    get("bojonegoro", COUNT + "2024-12-31&by=area&area=35.22.15")
        .body("groups.key", contains("35.22.15.1001", "35.22.15.1002"))
        .body("groups.count", contains(3, 1));
    get("ministry", COUNT + "2024-12-31&by=area&area=35")
        .body("groups.find { it.key == '35.22' }.count", is(6))
        .body("groups.find { it.key == '35.24' }.count", is(1));
  }

  @Test
  void theBridgeNamesEveryCauseAndBalances() {
    get("bojonegoro", IN_2025)
        .body("opening", is(6))
        .body(
            "lines.cause", contains("REINSTATED", "AREA_IN", "AREA_OUT", "INDEPENDENT", "NATURAL"))
        .body("lines.count", contains(1, 1, -1, -1, -1))
        .body("lines.name[3]", equalTo("Graduasi mandiri"))
        .body("closing", is(5))
        .body("balanced", is(true));
  }

  @Test
  void movesInsideTheAreaAreNoCause() {
    get("bojonegoro", "count-bridge?from=2023-12-31&to=2024-12-31")
        .body("lines.cause", contains("NEW"))
        .body("lines.count", contains(6))
        .body("closing", is(6));
    get("bojonegoro", "count-bridge?from=2023-12-31&to=2024-12-31&area=35.22.15")
        .body("lines.cause", contains("NEW", "AREA_OUT"))
        .body("lines.count", contains(5, -1))
        .body("closing", is(4))
        .body("balanced", is(true));
    get("jatim", IN_2025 + "&area=35")
        .body("lines.cause", not(hasItem("AREA_IN")))
        .body("balanced", is(true));
  }

  @Test
  void whatWasRecordedAfterwardsIsLate() {
    Told.region("35.03", "Kabupaten Trenggalek");
    String village = "35.03.01.2001";
    new EnrollmentStory("in time").active("2024-01-10", village).tell();
    new EnrollmentStory("died")
        .active("2024-01-10", village)
        .ended("2024-12-01", "DIED", village)
        .recordedAt("2025-02-01T02:00:00Z")
        .tell();
    for (String late : List.of("late 1", "late 2")) {
      new EnrollmentStory(late)
          .active("2024-03-01", village)
          .recordedAt("2025-03-05T02:00:00Z")
          .tell();
    }
    String year = "count-bridge?area=35.03&from=2023-12-31&to=2024-12-31";

    get("jatim", year).body("lines.cause", contains("NEW", "DIED")).body("closing", is(3));
    get("jatim", year + "&asKnownOn=2025-01-15")
        .body("lines.cause", contains("NEW", "LATE"))
        .body("lines.count", contains(2, 1))
        .body("closing", is(3))
        .body("balanced", is(true));
    get("jatim", COUNT + "2024-12-31&area=35.03&asKnownOn=2025-01-15").body("count", is(2));
    get("jatim", COUNT + "2024-12-31&area=35.03&asKnownOn=2025-02-01").body("count", is(1));
    get("jatim", COUNT + "2024-12-31&area=35.03").body("count", is(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "35", "35.22", "35.22.15", "35.22.15.1001", "35.24", "35.03", "63"})
  void theTalliesSayWhatTheLinesSay(String area) {
    SystemScope.run(
        "test",
        () -> {
          for (int month = 0; month < 24; month++) {
            LocalDate on = LocalDate.of(2024, 1, 15).plusMonths(month);
            for (LocalDate to : List.of(on, on.plusDays(16), on.plusMonths(1), on.plusMonths(5))) {
              same(tally, new Question(Area.of(area), "PKH", null, Optional.empty()), on, to);
              if (RecordedBook.covers(Area.of(area))) {
                LocalDate known = LocalDate.of(2025, 2, 1);
                same(recorded, new Question(Area.of(area), "PKH", known, Optional.empty()), on, to);
              }
            }
          }
        });
  }

  private void same(Book book, Question question, LocalDate from, LocalDate to) {
    assertThat(book.standing(question, to)).isEqualTo(ledger.standing(question, to));
    Book.Movements bridge = book.between(question, from, to);
    assertThat(bridge).isEqualTo(ledger.between(question, from, to));
    assertThat(bridge.balanced()).isTrue();
    boolean below = book == tally || RecordedBook.coversBelow(question.area());
    if (question.hasLevelBelow() && below) {
      assertThat(book.below(question, to)).isEqualTo(ledger.below(question, to));
    }
  }

  @Test
  void decilesNowAreCountedAsTheyChange() {
    String deciles = "enrollment-count?programme=PKH&by=decile&area=35.22";
    get("bojonegoro", deciles).body("groups.count.sum()", is(5)).body("count", is(5));
    get("bojonegoro", deciles)
        .body("groups.key", contains("2", "3"))
        .body("groups.count", contains(1, 4));
  }

  @Test
  void aFacilitatorCountsHerOwnFamilies() {
    get("bojonegoro-facilitator", COUNT + "2024-12-31").body("count", is(1));
    get("bojonegoro-facilitator", IN_2025).body("opening", is(1)).body("balanced", is(true));
  }

  @Test
  void aReportCanBeATable() {
    String csv =
        given()
            .auth()
            .oauth2(Tokens.of("bojonegoro"))
            .accept("text/csv")
            .get("/api/v1/reports/" + IN_2025)
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("text/csv"))
            .extract()
            .asString();

    assertThat(csv.lines())
        .startsWith(
            "area,areaName,programme,from,to,cause,name,count",
            "35.22,Kabupaten Bojonegoro,PKH,2024-12-31,2025-12-31,OPENING,Kabupaten Bojonegoro,6")
        .endsWith(
            "35.22,Kabupaten Bojonegoro,PKH,2024-12-31,2025-12-31,CLOSING,Kabupaten Bojonegoro,5");
  }

  @Test
  void englishIsSpokenToThoseWhoAskForIt() {
    given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .header("Accept-Language", "en")
        .get("/api/v1/reports/" + IN_2025)
        .then()
        .body(
            "lines.name",
            contains(
                "Reinstated",
                "Moved in",
                "Moved out of the area",
                "Independent graduation",
                "Natural graduation"));
  }

  private static ValidatableResponse get(String client, String report) {
    return given()
        .auth()
        .oauth2(Tokens.of(client))
        .get("/api/v1/reports/" + report)
        .then()
        .statusCode(200);
  }
}
