package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What runs beside the way of a case: assessments, contradictions, merges, clocks. */
@ServiceTest
class CaseBesideTheWayTest {

  private static final String CONTRADICTION =
      "select coalesce(contradiction, '-') from graduation_case where id = ?";

  private final Database database;
  private final Cases cases;
  private final CaseWriting writing;

  CaseBesideTheWayTest(Database database, Cases cases, CaseWriting writing) {
    this.database = database;
    this.cases = cases;
    this.writing = writing;
  }

  @Test
  void theAssessmentItRestedOnIsFrozenWithTheOpeningAndTheDecision() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String first = assessed(family);
    String second = assessed(family);
    String id =
        open(family, ", \"assessmentId\": \"%s\"".formatted(first))
            .statusCode(201)
            .body("assessment.assessmentId", equalTo(first))
            .body("assessment.score", notNullValue())
            .body("assessment.modelVersion", notNullValue())
            .extract()
            .path("id");
    UUID opened = UUID.fromString(id);
    Api.fieldCheck(opened, "GRADUATE").statusCode(200);
    Api.sign(opened, family.mother()).statusCode(200);
    Api.deliberate(opened, "SUPPORTED").statusCode(200);
    Api.verify(opened, Api.OFFICE, "{\"outcome\": \"CONFIRMED\"}").statusCode(200);
    Api.decide(opened, Api.HEAD, "")
        .statusCode(200)
        .body("decision.assessment.assessmentId", equalTo(second));
    final String third = assessed(family);

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("assessment.assessmentId", equalTo(first))
        .body("decision.assessment.assessmentId", equalTo(second));
    KnownTestFamily other = KnownTestFamily.arrived();
    open(other, ", \"assessmentId\": \"%s\"".formatted(third))
        .statusCode(422)
        .body("code", equalTo("assessment-not-of-family"));
    open(other, "").statusCode(201).body("assessment", nullValue());
  }

  @Test
  void aContradictionIsListedUntilSomebodySaysWhyItMayStand() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    String list = "/cases?contradicted=true&familyId=" + family.id();
    Api.post(Api.OFFICE, "/cases/" + id + "/contradiction-acknowledgements", "{\"reason\": \"x\"}")
        .statusCode(409)
        .body("code", equalTo("not-contradicted"));
    family.enrollment(2, "ended", "ENDED", "MOVED_OUT", null);
    Facts.await("MOVED_OUT", CONTRADICTION, id);

    Api.get(Api.OFFICE, list).body("items", hasSize(1));
    Api.post(Api.OFFICE, "/cases/" + id + "/contradiction-acknowledgements", "{\"reason\": \"x\"}")
        .statusCode(200)
        .body("contradictionAcknowledged", equalTo(true))
        .body("contradiction", equalTo("MOVED_OUT"));
    Api.get(Api.OFFICE, list).body("items", hasSize(0));
    Api.get(Api.OFFICE, "/cases?contradicted=false&familyId=" + family.id())
        .body("items", hasSize(1));
    assertThat(Told.of(family)).endsWith("decided", "advanced", "advanced");
  }

  @Test
  void aCaseThatWasWithdrawnWhileTheRegistryEndedTheEnrollmentShowsIt() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.due(family);
    Api.post(Api.OFFICE, "/cases/" + id + "/withdrawals", "{\"reason\": \"x\"}").statusCode(200);
    family.enrollment(2, "ended", "ENDED", "INDEPENDENT", id);
    Facts.await("INDEPENDENT", CONTRADICTION, id);

    Api.get(Api.OFFICE, "/cases?contradicted=true&familyId=" + family.id())
        .body("items.step", hasItem("WITHDRAWN"));
  }

  @Test
  void aCaseGoesOverToTheFamilyItsOwnBecamePartOfAndGoesOnWithItsEnrollment() {
    KnownTestFamily survivor = KnownTestFamily.arrived();
    KnownTestFamily absorbed = KnownTestFamily.arrived();
    UUID id = Told.decided(absorbed);
    absorbed.enrollment(2, "ended", "ENDED", "DUPLICATE", null);
    Facts.await("DUPLICATE", CONTRADICTION, id);
    merge(survivor, absorbed);
    Facts.await("-", CONTRADICTION, id);

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("familyId", equalTo(survivor.id().toString()))
        .body("history.reference", hasItem(absorbed.id().toString()));
    Api.get(Api.OFFICE, "/cases/" + id + "/history").body("items", hasSize(9));
    assertThat(Databases.query("select enrollment_id from graduation_case where id = ?", id))
        .containsExactly(survivor.enrollment().toString());
    // The survivor's first event of a case has a version above all that were told before.
    assertThat(
            Databases.query(
                "select min(version) from journal where key = ? and topic = 'graduation.case'",
                survivor.id().toString()))
        .containsExactly("8");
  }

  @Test
  void twoOpenCasesOfWhatIsOneFamilyNowAreAContradiction() {
    KnownTestFamily survivor = KnownTestFamily.arrived();
    KnownTestFamily absorbed = KnownTestFamily.arrived();
    Api.open(survivor, Api.FACILITATOR);
    UUID id = Api.open(absorbed, Api.FACILITATOR);

    merge(survivor, absorbed);
    Facts.await("MERGED", CONTRADICTION, id);

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("familyId", equalTo(absorbed.id().toString()))
        .body("step", equalTo("OPENED"));
    Api.post(Api.OFFICE, "/cases/" + id + "/withdrawals", "{\"reason\": \"x\"}").statusCode(200);
  }

  @Test
  void theClockAfterPpseCapitalWarnsAndTheWarningsAreListed() {
    KnownTestFamily family = KnownTestFamily.arrived();
    LocalDate capital = LocalDate.now(Clock.systemUTC()).minusMonths(2);
    String id =
        Api.post(
                Api.OFFICE,
                "/cases",
                """
                {"familyId": "%s", "kind": "PPSE", "reason": "Modal usaha",
                 "capitalReceivedOn": "%s"}"""
                    .formatted(family.id(), capital))
            .statusCode(201)
            .body("exitBy", equalTo(capital.plusMonths(12).toString()))
            .body("exitWarning", nullValue())
            .extract()
            .path("id");
    for (int month : new int[] {9, 11, 12}) {
      LocalDate day = capital.plusMonths(month).plusDays(month == 12 ? 1 : 0);
      Clock then = Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
      new ExitClock(database, cases, writing, then).warn();
      new ExitClock(database, cases, writing, then).warn();
      String warning = month == 12 ? "OVERDUE" : "MONTH_" + month;
      Api.get(Api.OFFICE, "/cases?familyId=" + family.id() + "&warning=" + warning)
          .body("items.id", hasItem(id));
    }
    assertThat(Told.of(family)).containsExactly("opened", "advanced", "advanced", "advanced");
    Api.post(Api.OFFICE, "/cases/" + id + "/withdrawals", "{\"reason\": \"x\"}")
        .body("exitWarning", nullValue());
    new ExitClock(database, cases, writing, Clock.offset(Clock.systemUTC(), Duration.ofDays(700)))
        .warn();
    assertThat(Told.of(family)).hasSize(5);
  }

  private static ValidatableResponse open(KnownTestFamily family, String more) {
    return Api.post(
        Api.FACILITATOR,
        "/cases",
        "{\"familyId\": \"%s\", \"kind\": \"INDEPENDENT\", \"reason\": \"x\"%s}"
            .formatted(family.id(), more));
  }

  private static String assessed(KnownTestFamily family) {
    return Api.post(
            Api.FACILITATOR, "/assessments", "{\"familyId\": \"%s\"}".formatted(family.id()))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void merge(KnownTestFamily survivor, KnownTestFamily absorbed) {
    Facts.tell(
        "family",
        "merged",
        survivor.id().toString(),
        """
        {"familyId": "%s", "familyNumber": "35.22.15-MERGED", "status": "ACTIVE", "version": 3,
         "areaCode": "%s", "villageCode": "%s", "facilitatorId": "%s", "decile": null,
         "indicators": {}, "members": [], "replacedIds": ["%s"],
         "registeredAt": "2026-01-05T03:00:00Z"}
        """
            .formatted(
                survivor.id(),
                survivor.village(),
                survivor.village(),
                survivor.facilitator(),
                absorbed.id()));
  }
}
