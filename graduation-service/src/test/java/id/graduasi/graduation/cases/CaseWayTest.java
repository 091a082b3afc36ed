package id.graduasi.graduation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class CaseWayTest {

  private static final String STEP = "select step from graduation_case where id = ?";

  private final DueCases due;

  CaseWayTest(DueCases due) {
    this.due = due;
  }

  @Test
  void aFamilyGoesTheWholeWayAndTheRegistryMakesItEffective() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    Api.fieldCheck(id, "GRADUATE")
        .statusCode(200)
        .body("step", equalTo("FIELD_CHECKED"))
        .body("dueStep", equalTo("statements"));
    Api.sign(id, family.mother()).statusCode(200).body("dueStep", equalTo("village-deliberations"));
    Api.deliberate(id, "SUPPORTED").statusCode(200).body("dueStep", equalTo("verifications"));
    Api.verify(id, Api.OFFICE, "{\"outcome\": \"CONFIRMED\"}")
        .statusCode(200)
        .body("dueStep", equalTo("decisions"));
    Api.decide(id, Api.HEAD, ", \"effectiveOn\": \"2026-04-01\"")
        .statusCode(200)
        .body("step", equalTo("DUE"))
        .body("dueStep", nullValue())
        .body("decision.decreeNumber", equalTo("400.9/12/2026"))
        .header("ETag", equalTo("\"7\""));

    family.enrollment(2, "ended", "ENDED", "INDEPENDENT", id);
    Facts.await("EFFECTIVE", STEP, id);

    Api.get(Api.OFFICE, "/cases/" + id)
        .statusCode(200)
        .body("effectiveOn", equalTo("2026-04-01"))
        .body("contradiction", nullValue())
        .body(
            "history.action",
            contains(
                "opening",
                "field-checks",
                "statements",
                "village-deliberations",
                "verifications",
                "decisions",
                "due",
                "effective"));
    assertThat(types(family))
        .containsExactly(
            "opened",
            "advanced",
            "advanced",
            "advanced",
            "advanced",
            "decided",
            "due",
            "effective");
    everyEventKeepsItsContract(family);
    Api.get(Api.OFFICE, "/cases/" + id + "/history")
        .statusCode(200)
        .body("items", hasSize(8))
        .body("items.by", hasItem("bojonegoro-head"));
  }

  @Test
  void aStepOutOfTurnIsRefusedWithTheOneThatIsDue() {
    UUID id = Api.open(KnownTestFamily.arrived(), Api.FACILITATOR);

    Api.decide(id, Api.HEAD, "")
        .statusCode(409)
        .body("code", equalTo("step-out-of-order"))
        .body("dueStep", equalTo("field-checks"));
  }

  @Test
  void whoOpensCannotVerify() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.OFFICE);
    Api.fieldCheck(id, "GRADUATE").statusCode(200);
    Api.sign(id, family.mother()).statusCode(200);
    Api.deliberate(id, "SUPPORTED").statusCode(200);

    Api.verify(id, Api.OFFICE, "{\"outcome\": \"CONFIRMED\"}")
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
  }

  @Test
  void aSystemsTokenCannotDecide() {
    UUID id = Api.verified(KnownTestFamily.arrived());
    String token = Tokens.of(Api.HEAD);

    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(
            """
            {"outcome": "APPROVED", "decreeNumber": "1", "decreeDate": "2026-03-20",
             "reason": "x"}""")
        .post("/api/v1/cases/" + id + "/decisions")
        .then()
        .statusCode(403)
        .body("code", equalTo("person-required"));
  }

  @Test
  void aDecisionWithoutADayTakesEffectAtTheNextPaymentStageAndComesDueByItself() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.verified(family);
    String effectiveOn =
        Api.decide(id, Api.HEAD, "")
            .statusCode(200)
            .body("step", equalTo("DECIDED"))
            .extract()
            .path("effectiveOn");
    assertThat(effectiveOn).matches("\\d{4}-(01|04|07|10)-01");

    Databases.execute(
        "update graduation_case set effective_on = current_date - 1 where id = ?", id);
    due.bringDue();

    assertThat(Databases.query(STEP, id)).containsExactly("DUE");
    assertThat(types(family)).endsWith("decided", "due");
  }

  @Test
  void anEnrollmentThatEndedForAnotherReasonIsShownAsAContradiction() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.verified(family);

    family.enrollment(2, "ended", "ENDED", "DIED", null);
    Facts.await("DIED", "select contradiction from graduation_case where id = ?", id);

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("step", equalTo("VERIFIED"))
        .body("contradiction", equalTo("DIED"));
    family.enrollment(3, "reinstated", "ACTIVE", null, null);
    Facts.await(
        "1", "select count(*) from graduation_case where id = ? and contradiction is null", id);
  }

  @Test
  void aReturnedCaseBeginsAgainAtTheFieldCheckAndNeedsANote() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    Api.fieldCheck(id, "GRADUATE").statusCode(200);
    Api.sign(id, family.mother()).statusCode(200);
    Api.deliberate(id, "SUPPORTED").statusCode(200);

    Api.verify(id, Api.OFFICE, "{\"outcome\": \"RETURNED\"}")
        .statusCode(422)
        .body("code", equalTo("note-required"));
    Api.verify(id, Api.OFFICE, "{\"outcome\": \"RETURNED\", \"note\": \"Foto kurang\"}")
        .statusCode(200)
        .body("step", equalTo("OPENED"))
        .body("dueStep", equalTo("field-checks"));
  }

  @Test
  void onlyAnAdultMemberOfTheFamilySigns() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    Api.fieldCheck(id, "GRADUATE").statusCode(200);

    Api.sign(id, family.daughter()).statusCode(422).body("code", equalTo("signer-not-adult"));
    Api.sign(id, UUID.randomUUID()).statusCode(422).body("code", equalTo("signer-not-a-member"));
  }

  @Test
  void aFamilyHasOneOpenCaseAndMayBePutForwardAgainAfterAWithdrawal() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID first = Api.open(family, Api.FACILITATOR);

    Api.post(Api.OFFICE, "/cases", Api.opening(family))
        .statusCode(409)
        .body("code", equalTo("case-already-open"));
    withdraw(first).statusCode(200).body("step", equalTo("WITHDRAWN"));
    withdraw(first).statusCode(409).body("code", equalTo("case-ended"));
    UUID second = Api.open(family, Api.OFFICE);

    Api.get(Api.OFFICE, "/cases/" + second).body("version", equalTo(3));
    Api.get(Api.OFFICE, "/cases/" + second + "/history").body("items", hasSize(1));
    Api.get(Api.OFFICE, "/cases?familyId=" + family.id() + "&count=true")
        .body("items", hasSize(2))
        .body("total", equalTo(2));
    Api.get(Api.OFFICE, "/cases?step=OPENED&familyId=" + family.id()).body("items", hasSize(1));
  }

  @Test
  void aCaseNeedsAnOpenEnrollmentAndAKnownFamily() {
    KnownTestFamily family =
        KnownTestFamily.unheardOf(
            KnownTestFamily.BOJONEGORO, KnownTestFamily.BOJONEGORO_FACILITATOR);
    Api.post(Api.OFFICE, "/cases", Api.opening(family))
        .statusCode(404)
        .body("code", equalTo("family-not-known"))
        .header("Retry-After", equalTo("5"));
    family.tell(1, "2026-Q3", 3);
    family.awaitVersion(1);

    Api.post(Api.OFFICE, "/cases", Api.opening(family))
        .statusCode(422)
        .body("code", equalTo("no-active-enrollment"));
  }

  @Test
  void aStaleVersionIsRefused() {
    UUID id = Api.open(KnownTestFamily.arrived(), Api.FACILITATOR);

    Api.as(Api.FACILITATOR)
        .contentType("application/json")
        .header("If-Match", "\"9\"")
        .body(
            """
            {"visitedOn": "2026-03-02", "findings": "x", "recommendation": "NOT_YET"}""")
        .post("/api/v1/cases/" + id + "/field-checks")
        .then()
        .statusCode(412);
    Api.fieldCheck(id, "NOT_YET").statusCode(200).body("dueStep", equalTo("field-checks"));
  }

  @Test
  void theSameOpeningWithAKeyIsAnsweredOnce() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String key = UUID.randomUUID().toString();

    String first = openWithKey(family, key).statusCode(201).extract().path("id");
    String again = openWithKey(family, key).statusCode(201).extract().path("id");

    assertThat(again).isEqualTo(first);
  }

  private static ValidatableResponse openWithKey(KnownTestFamily family, String key) {
    return Api.as(Api.OFFICE)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Api.opening(family))
        .post("/api/v1/cases")
        .then();
  }

  private static ValidatableResponse withdraw(UUID id) {
    return Api.post(Api.OFFICE, "/cases/" + id + "/withdrawals", "{\"reason\": \"Berubah\"}");
  }

  private static List<String> types(KnownTestFamily family) {
    return Databases.query(
        "select split_part(type, '.', 5) from journal where key = ? and topic = 'graduation.case'"
            + " order by position",
        family.id().toString());
  }

  private static void everyEventKeepsItsContract(KnownTestFamily family) {
    List<String> types = column("type", family);
    List<String> bodies = column("payload", family);
    for (int i = 0; i < types.size(); i++) {
      Contracts.assertValid(types.get(i), bodies.get(i));
      Contracts.assertNoPersonalData(bodies.get(i));
    }
  }

  private static List<String> column(String name, KnownTestFamily family) {
    return Databases.query(
        "select " + name + "::text from journal where key = ? order by position",
        family.id().toString());
  }
}
