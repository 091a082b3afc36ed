package id.graduasi.reporting.open;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Kept;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A regency of four districts with 137, 3, 62 and no families. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class OpenDataTest {

  private static final String DATASETS = "/api/v1/open/datasets";
  private static final String QUARTER = "?area=35.12&from=2025-12-31&to=2025-12-31";
  private static final String ELSEWHERE = "https://elsewhere.example";

  private static boolean published;

  @Inject Database database;
  @Inject CurrentScope scope;

  @BeforeAll
  static void tell() {
    Told.region("35", "Jawa Timur");
    Told.region("35.12", "Kabupaten Situbondo");
    String[] districts = {"Jatibanteng", "Besuki", "Suboh", "Mlandingan"};
    for (int i = 0; i < districts.length; i++) {
      Told.region("35.12.0" + (i + 1), districts[i]);
    }
    new EnrollmentStory("open data")
        .accompaniedBy(Told.id("facilitator of open data"))
        .active("2024-01-10", "35.12.01.2001")
        .tell();
    Kept.grant("open data", "35.12.01.2001", Told.id("facilitator of open data"))
        .with("year", 2024)
        .with("status", "DISBURSED")
        .with("disbursedOn", "2024-02-01")
        .tell("2024-02-01");
    Kept.awaitAll();
    enrolled("35.12.01", 137);
    enrolled("35.12.02", 3);
    enrolled("35.12.03", 62);
    enrolled("*", 202);
    Databases.execute(
        """
        insert into capital_grant (id, version, scheme_code, year, family_id, member_id, amount,
          status, approved_on, disbursed_on, credited_area, visits, business_status, area_code)
        select gen_random_uuid(), 1, 'OPEN', 2024, gen_random_uuid(), gen_random_uuid(), 4000000,
          'DISBURSED', '2024-01-02', '2024-02-02', village, '{}',
          case when n <= 31 then 'GROWING' else 'STOPPED' end, village
        from generate_series(1, 33) n cross join (values ('35.12.03.2001')) as place (village)
        """);
    Databases.execute(
        """
        insert into indicator_value (key, area_code, period, version, value, target, unit, source,
          note, request_hash, recorded_by, recorded_at)
        values ('poverty-rate', '35.12', '2025', 1, 11.51, 11.20, 'percent', 'BPS 2025',
          'said in confidence', 'x', 'who recorded it', now())
        """);
  }

  /** What no event has told would be missing after a rebuild, which other tests look at. */
  @AfterAll
  static void forget() {
    Databases.execute("delete from month_tally where item = 'OPENTEST'");
    Databases.execute("delete from capital_grant where scheme_code = 'OPEN'");
  }

  @BeforeEach
  void publishOnce() {
    if (!published) {
      Told.await(() -> publishNow() > 0);
      published = true;
    }
  }

  private static void enrolled(String area, int count) {
    Databases.execute(
        """
        insert into month_tally (account, area_code, item, month, cause, parent_code, count)
        values ('RECIPIENT', ?, 'OPENTEST', '2024-02-01', 'NEW', left(?, 5), ?)
        """,
        area,
        area,
        count);
  }

  private static int publishNow() {
    return given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/open-data-publications")
        .then()
        .statusCode(200)
        .extract()
        .path("slices");
  }

  @Test
  void everyoneReadsRoundedCountsAndSmallOnesAreKeptBack() {
    ValidatableResponse rows = data("enrollments" + QUARTER);

    assertThat(planted(rows))
        .containsExactly(
            "35.12 200 false",
            "35.12.01 135 false",
            "35.12.02 null true",
            "35.12.03 60 false",
            "35.12.04 null true");
    rows.body("area", equalTo("35.12"))
        .body("areaName", equalTo("Kabupaten Situbondo"))
        .body("asOf", notNullValue())
        .body("unit", equalTo("Keluarga"))
        .body("licence", equalTo("CC-BY-4.0"))
        .body("items.period", everyItem(equalTo("2025-Q4")));
  }

  @Test
  void aSmallCountIsNowhereInTheTablesOfOpenData() {
    assertThat(Databases.query("select count(*) from open_cell where value < 5 or value % 5 <> 0"))
        .containsExactly("0");
    assertThat(
            Databases.query(
                "select count(*) from open_cell where area_code in ('35.12.02', '35.12.04')"))
        .containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrollments", "graduations", "grants"})
  void noDatasetShowsANumberThatIsNotAMultipleOfFive(String dataset) {
    for (String area : List.of("*", "35", "35.12", "35.08", "35.22", "35.22.15")) {
      if (given().get(DATASETS + "/" + dataset + "/data?area=" + area).statusCode() == 200) {
        List<Number> values = data(dataset + "?area=" + area).extract().path("items.value");
        assertThat(values)
            .filteredOn(value -> value != null)
            .allMatch(value -> value.longValue() >= 5 && value.longValue() % 5 == 0);
      }
    }
  }

  @Test
  void theDatabaseRefusesASmallCellAndAnyChange() throws SQLException {
    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into open_cell select dataset, measure, item, period, '99', 3"
                          + " from open_slice limit 1"))
          .hasMessageContaining("open_cell_is_no_small_cell");
      for (String change :
          List.of(
              "update open_cell set value = 10",
              "delete from open_cell",
              "update open_slice set published_at = now()",
              "delete from open_slice")) {
        assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("denied");
      }
    }
  }

  @Test
  void whatIsPublishedDoesNotChangeWhenTheBooksDo() {
    Databases.execute(
        "update month_tally set count = count + 50 where item = 'OPENTEST' and area_code = '35.12.01'");

    Told.await(() -> publishNow() == 0);

    assertThat(planted(data("enrollments" + QUARTER))).contains("35.12.01 135 false");
  }

  @Test
  void grantsAndWhetherTheirBusinessesRunAreTwoMeasures() {
    List<Map<String, Object>> items =
        data("grants?area=35.12.03&from=2024-12-31&to=2024-12-31").extract().path("items");

    assertThat(items)
        .filteredOn(row -> row.get("item").equals("OPEN"))
        .extracting(row -> row.get("measure") + " " + row.get("value"))
        .containsExactly("GRANTS 35", "RUNNING 30");
  }

  @Test
  void thePovertyRateStandsAsStatedWithItsSourceAndNothingElse() {
    ValidatableResponse rate = data("poverty-rate?area=35.12");

    rate.body("items.value", contains(11.51f))
        .body("items.target", contains(11.2f))
        .body("items.source", contains("BPS 2025"))
        .body("items.suppressed", contains(false));
    assertThat(rate.extract().asString()).doesNotContain("confidence", "who recorded");
  }

  @Test
  void belowARegionThatIsKeptBackNothingIsListed() {
    List<Map<String, Object>> items =
        data("enrollments?area=35.12.02&to=2025-12-31").extract().path("items");

    assertThat(items).allMatch(row -> row.get("areaCode").equals("35.12.02"));
  }

  @Test
  void itIsATableWhenAsked() {
    String byFormat = text("enrollments/data" + QUARTER + "&format=csv", "*/*");
    String byHeader = text("enrollments/data" + QUARTER, "text/csv");

    assertThat(byFormat).isEqualTo(byHeader);
    assertThat(byFormat.lines().findFirst().orElseThrow())
        .isEqualTo("areaCode,areaName,measure,item,period,from,to,value,suppressed,target,source");
    assertThat(byFormat)
        .contains(
            "35.12.02,Besuki,FAMILIES,OPENTEST,2025-Q4,2025-10-01,2025-12-31,,true,,",
            "35.12.03,Suboh,FAMILIES,OPENTEST,2025-Q4,2025-10-01,2025-12-31,60,false,,");
  }

  @Test
  void theCatalogueSaysWhatSatuDataAsksFor() {
    given()
        .get(DATASETS)
        .then()
        .statusCode(200)
        .body("datasets.id", contains("enrollments", "graduations", "grants", "poverty-rate"))
        .body("datasets.concept", everyItem(notNullValue()))
        .body("datasets.definition", everyItem(notNullValue()))
        .body("datasets.classification", everyItem(notNullValue()))
        .body("datasets.measure", contains("Jumlah", "Jumlah", "Jumlah", "Persentase"))
        .body("datasets.unit", contains("Keluarga", "Keluarga", "Hibah", "Persen"))
        .body("datasets.producer", everyItem(equalTo("Dinas Sosial")))
        .body("datasets.referenceCodes", everyItem(containsString("300.2.2-2138")))
        .body("datasets[0].updatedAt", notNullValue())
        .body("datasets[0].distributions.mediaType", contains("application/json", "text/csv"));
    given()
        .header("Accept-Language", "en")
        .get(DATASETS + "/graduations")
        .then()
        .statusCode(200)
        .body("title", equalTo("Graduations from PKH"))
        .body("periodicity", equalTo("YEAR"))
        .body("method", containsString("kept back"));
  }

  @Test
  void unchangedDataNeedNoBody() {
    String path = DATASETS + "/enrollments/data" + QUARTER;
    String tag =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .header("Cache-Control", "public, max-age=3600")
            .extract()
            .header("ETag");

    given().header("If-None-Match", tag).get(path).then().statusCode(304).body(is(""));
    given().head(path).then().statusCode(200).header("ETag", tag).body(is(""));
    given().header("If-None-Match", tag).get(path + "&format=csv").then().statusCode(200);
    given().header("If-None-Match", tag).get(DATASETS).then().statusCode(200);
  }

  @Test
  void pagesOfAnyOriginMayReadItAndNothingElse() {
    given()
        .header("Origin", ELSEWHERE)
        .get(DATASETS)
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*");
    given()
        .header("Origin", ELSEWHERE)
        .header("Access-Control-Request-Method", "GET")
        .options(DATASETS)
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Methods", containsString("GET"));
    given()
        .header("Origin", ELSEWHERE)
        .auth()
        .oauth2(Tokens.of("ministry"))
        .get("/api/v1/reports/enrollment-count")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "incomes, 404, dataset-not-found",
    "incomes/data, 404, dataset-not-found",
    "enrollments/data?area=35.12.01.2001, 404, area-not-found",
    "enrollments/data?area=99, 404, area-not-found",
    "enrollments/data?area=x, 404, area-not-found",
    "enrollments/data?format=xml, 400, validation-failed",
    "enrollments/data?from=1066-01-01, 400, validation-failed",
    "enrollments/data?by=village, 400, unknown-parameter"
  })
  void badQuestionsAreAnsweredByProblems(String path, int status, String code) {
    given().get(DATASETS + "/" + path).then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void onlyTheSystemPublishes() {
    given().post("/api/v1/operations/open-data-publications").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("ministry"))
        .post("/api/v1/operations/open-data-publications")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"enrollment", "family", "movement", "tally", "capital_grant", "indicator_value"})
  void whatReadsWithoutATokenSeesNoRowOfAnyOtherTable(String table) {
    Supplier<Long> count =
        () -> database.query("select count(*) from " + table, row -> row.getLong(1)).getFirst();

    assertThat(scope.forAnyone(count)).isZero();
    if (!table.equals("family")) {
      assertThat(SystemScope.call("test", count)).isPositive();
    }
  }

  private static List<String> planted(ValidatableResponse rows) {
    List<Map<String, Object>> items = rows.extract().path("items");
    return items.stream()
        .filter(row -> row.get("item").equals("OPENTEST"))
        .map(row -> row.get("areaCode") + " " + row.get("value") + " " + row.get("suppressed"))
        .toList();
  }

  private static ValidatableResponse data(String path) {
    int question = path.indexOf('?');
    String address =
        question < 0
            ? path + "/data"
            : path.substring(0, question) + "/data" + path.substring(question);
    return given().get(DATASETS + "/" + address).then().statusCode(200);
  }

  private static String text(String path, String accept) {
    return given()
        .accept(accept)
        .get(DATASETS + "/" + path)
        .then()
        .statusCode(200)
        .contentType(containsString("text/csv"))
        .extract()
        .asString();
  }
}
