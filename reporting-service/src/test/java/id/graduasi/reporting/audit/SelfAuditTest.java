package id.graduasi.reporting.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Kept;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class SelfAuditTest {

  private static final String VILLAGE = "35.09.01.2001";

  @Inject Database database;
  @Inject Days days;

  @BeforeAll
  static void tell() {
    Told.region("35", "Jawa Timur");
    Told.region("35.09", "Kabupaten Jember");
    new EnrollmentStory("audited")
        .accompaniedBy(Told.id("facilitator of the audit"))
        .active("2024-01-10", VILLAGE)
        .suspended("2024-05-10", VILLAGE)
        .active("2024-08-10", "35.09.02.2001")
        .tell();
    Kept.graduationCase("audited", "PENA", VILLAGE, Told.id("facilitator of the audit"))
        .with("step", "EFFECTIVE")
        .with("effectiveOn", "2025-01-01")
        .tell("2025-01-01");
    Kept.awaitAll();
  }

  @Test
  void booksThatAgreeHaveNoDifferences() {
    audit();

    report()
        .body("auditedAt", notNullValue())
        .body("differences", is(0))
        .body("checks.size()", is(Check.values().length))
        .body("checks.compared", everyItem(greaterThan(0)))
        .body("limits", containsString("feed-rejects"));
  }

  @Test
  void aPlantedDifferenceIsFound() throws SQLException {
    String tally =
        "update tally set count = count %s 1 where account = 'RECIPIENT'"
            + " and area_code = '35.09.01' and cause = 'NEW'";
    String read = "update graduation_case set step = '%s' where credited_area = '" + VILLAGE + "'";
    plant(tally.formatted("+"));
    plant(read.formatted("REVERSED"));
    plant("update caseload set count = count + 1 where area_code = '35.09.02.2001'");
    audit();
    report()
        .body("differences", is(3))
        .body("items.find { it.check == 'DAYS_AND_MONTHS' }.areaCode", is("35.09.01"))
        .body("items.find { it.check == 'DAYS_AND_MONTHS' }.expected", is(1))
        .body("items.find { it.check == 'DAYS_AND_MONTHS' }.found", is(2))
        .body("items.find { it.check == 'READ_MODELS_AND_LEDGER' }.item", is("GRADUATE PENA"))
        .body("items.find { it.check == 'STANDING' }.item", containsString("CASELOAD PKH"));
    assertThat(metric()).isGreaterThanOrEqualTo(3);

    plant(tally.formatted("-"));
    plant(read.formatted("EFFECTIVE"));
    plant("update caseload set count = count - 1 where area_code = '35.09.02.2001'");
    audit();
    report().body("differences", is(0));
  }

  @Test
  void theRegistrysOwnCountIsComparedWithTheLedger() throws IOException {
    Asked registry = new Asked();
    try (registry) {
      RegistryCheck check = registry.check(database, days);

      List<RegistryCheck.Compared> compared = inSystemScope(check::compare);

      assertThat(compared)
          .contains(new RegistryCheck.Compared("35.09", "RECIPIENT PKH", 7, 1))
          .allSatisfy(one -> assertThat(one.expected()).isEqualTo(7));
      assertThat(registry.asked())
          .contains("token", "area=35.09 programme=PKH status=ACTIVE")
          .filteredOn(one -> one.contains("35.09") && one.contains("ACTIVE"))
          .as("what differs is asked again")
          .hasSize(3);
    }
  }

  private static <T> T inSystemScope(Supplier<T> work) {
    return SystemScope.call("test", work);
  }

  private static void audit() {
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/audits")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse report() {
    return given()
        .auth()
        .oauth2(Tokens.with("jember", "35.09", null, "regency-office"))
        .get("/api/v1/reports/self-audit")
        .then()
        .statusCode(200);
  }

  private static long metric() {
    String metrics = given().get("/q/metrics").asString();
    return metrics
        .lines()
        .filter(line -> line.startsWith("graduasi_audit_differences"))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(-1);
  }

  private static void plant(String sql) throws SQLException {
    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.area_from', '*', false), set_config('app.area_to', ':', false)");
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
