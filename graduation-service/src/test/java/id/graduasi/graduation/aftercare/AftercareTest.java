package id.graduasi.graduation.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.Told;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class AftercareTest {

  private static final String STEP = "select step from graduation_case where id = ?";

  private final VisitTable table;
  private final CaseDesk desk;
  private final AftercareConfig config;

  AftercareTest(VisitTable table, CaseDesk desk, AftercareConfig config) {
    this.table = table;
    this.desk = desk;
    this.config = config;
  }

  @Test
  void aPlanIsMadeWithTheEffectAndTheWorklistTellsWhatIsDue() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);

    Api.get(Api.FACILITATOR, "/cases/" + id)
        .body("aftercare.number", contains(1, 2, 3))
        .body("aftercare.opensOn", contains("2026-04-01", "2026-08-01", "2026-12-01"))
        .body("aftercare.dueOn", contains("2026-08-01", "2026-12-01", "2027-04-01"))
        .body("aftercare.findings", everyItem(nullValue()));
    Databases.execute(
        "update aftercare_visit set opens_on = current_date - 150 + 100 * (number - 1),"
            + " due_on = current_date - 50 + 100 * (number - 1) where case_id = ?",
        id);
    for (String expected : new String[] {"1 OVERDUE", "2 DUE", "3 PLANNED"}) {
      String[] parts = expected.split(" ");
      Api.get(Api.FACILITATOR, "/aftercare-visits?count=true&caseId=" + id + "&state=" + parts[1])
          .statusCode(200)
          .body("items", hasSize(1))
          .body("total", equalTo(1))
          .body("items[0].number", equalTo(Integer.valueOf(parts[0])))
          .body("items[0].facilitatorId", equalTo(family.facilitator()));
    }
    Api.get(Api.NEIGHBOUR, "/aftercare-visits?caseId=" + id).body("items", hasSize(0));
  }

  @Test
  void visitsAreWrittenDownInTheirOrderAndWarn() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);

    visit(id, "\"number\": 2, \"visitedOn\": \"2026-08-10\", \"situation\": \"AT_RISK\"")
        .statusCode(200)
        .body("atRisk", equalTo("VISIT"))
        .body("aftercare.state", hasItem("MISSED"))
        .body("aftercare[1].state", equalTo("DONE"))
        .body("aftercare[1].situation", equalTo("AT_RISK"))
        .body("aftercare[1].findings", equalTo("Warung buka"));
    Api.get(Api.OFFICE, "/cases?atRisk=true&familyId=" + family.id()).body("items", hasSize(1));
    visit(id, "\"number\": 2, \"visitedOn\": \"2026-08-10\", \"situation\": \"STABLE\"")
        .statusCode(409)
        .body("code", equalTo("visit-already-done"));
    visit(id, "\"number\": 9, \"visitedOn\": \"2026-08-10\", \"situation\": \"STABLE\"")
        .statusCode(422)
        .body("code", equalTo("visit-not-planned"));
    visit(id, "\"visitedOn\": \"2026-03-31\", \"situation\": \"STABLE\"")
        .statusCode(422)
        .body("code", equalTo("visit-before-effect"));
    visit(id, "\"visitedOn\": \"2026-09-10\", \"situation\": \"IMPROVED\"")
        .statusCode(200)
        .body("atRisk", nullValue())
        .body("aftercare[2].state", equalTo("DONE"));
    visit(id, "\"visitedOn\": \"2026-09-12\", \"situation\": \"STABLE\"")
        .statusCode(200)
        .body("aftercare", hasSize(4));
    assertThat(Told.of(family)).endsWith("effective", "advanced", "advanced", "advanced");
  }

  @Test
  void onlyAnEffectiveCaseIsVisited() {
    UUID id = Told.due(KnownTestFamily.arrived());

    visit(id, "\"visitedOn\": \"2026-09-12\", \"situation\": \"STABLE\"")
        .statusCode(409)
        .body("code", equalTo("no-aftercare"))
        .body("step", equalTo("DUE"));
  }

  @Test
  void aCaseIsClosedWhenItsMonthsAreOverAndItsLastVisitWasMade() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);
    Clock nextYear = Clock.offset(Clock.systemUTC(), Duration.ofDays(365));
    Planning later = new Planning(table, desk, config, nextYear);
    later.close();
    assertThat(Databases.query(STEP, id)).containsExactly("EFFECTIVE");

    visit(id, "\"number\": 3, \"visitedOn\": \"2026-09-12\", \"situation\": \"STABLE\"")
        .statusCode(200);
    new Planning(table, desk, config, Clock.systemUTC()).close();
    assertThat(Databases.query(STEP, id)).containsExactly("EFFECTIVE");
    later.close();

    Api.get(Api.OFFICE, "/cases/" + id).body("step", equalTo("CLOSED"));
    assertThat(Told.of(family)).endsWith("effective", "advanced", "closed");
  }

  @Test
  void aNewEnrollmentWithinTheMonthsIsARelapseAndTheNextCaseKnowsTheEarlierOne() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);
    UUID again = UUID.randomUUID();
    Told.enrollment(family, again, 1, "ACTIVE", null, null, "2026-09-01", "2026-09-01");
    Facts.await("RELAPSED", STEP, id);

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("aftercare.state", everyItem(equalTo("CANCELLED")))
        .body("history.reference", hasItem(again.toString()));
    assertThat(Told.of(family)).endsWith("effective", "relapsed");
    UUID next = Api.open(family, Api.OFFICE);
    Api.get(Api.OFFICE, "/cases/" + next).body("earlierCaseId", equalTo(id.toString()));
  }

  @Test
  void aNewEnrollmentYearsLaterOrToldBeforeTheEndIsJudgedByItsDay() {
    KnownTestFamily late = KnownTestFamily.arrived();
    final UUID lasting = Told.effective(late);
    Told.enrollment(late, UUID.randomUUID(), 1, "ACTIVE", null, null, "2028-04-01", "2028-04-01");
    KnownTestFamily early = KnownTestFamily.arrived();
    UUID relapsed = Told.due(early);
    Told.enrollment(early, UUID.randomUUID(), 1, "ACTIVE", null, null, "2028-03-31", "2028-03-31");
    early.enrollment(2, "ended", "ENDED", "INDEPENDENT", relapsed);
    Facts.await("RELAPSED", STEP, relapsed);

    KnownTestFamily.arrived();
    assertThat(Databases.query(STEP, lasting)).containsExactly("EFFECTIVE");
  }

  @Test
  void aDecileThatFallsIntoTheGateWarnsUntilItRises() {
    KnownTestFamily family = KnownTestFamily.arrived();
    final UUID id = Told.effective(family);
    String risk = "select coalesce(at_risk, '-') from graduation_case where id = ?";
    family.tell(3, "2026-Q4", 6);
    family.awaitVersion(3);
    assertThat(Databases.query(risk, id)).containsExactly("-");
    family.tell(4, "2027-Q1", 4);
    Facts.await("DECILE", risk, id);
    family.tell(5, "2027-Q2", 6);
    Facts.await("-", risk, id);

    assertThat(Told.of(family)).endsWith("effective", "advanced", "advanced");
  }

  private static ValidatableResponse visit(UUID id, String fields) {
    return Api.post(
        Api.FACILITATOR,
        "/cases/" + id + "/aftercare-visits",
        "{%s, \"findings\": \"Warung buka\"}".formatted(fields));
  }
}
