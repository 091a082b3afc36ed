package id.graduasi.graduation.objection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ObjectionTest {

  private final ObjectionTable table;
  private final CaseDesk desk;

  ObjectionTest(ObjectionTable table, CaseDesk desk) {
    this.table = table;
    this.desk = desk;
  }

  @Test
  void upheldAfterTheEffectItReversesTheCaseAndTheRegistryReinstates() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);
    String objection =
        raise(id)
            .statusCode(201)
            .header("Location", notNullValue())
            .body("state", equalTo("OPEN"))
            .body("raisedBy", equalTo("OTHER"))
            .extract()
            .path("id");
    Api.get(Api.OFFICE, "/cases/" + id)
        .body("step", equalTo("EFFECTIVE"))
        .body("objection.objectionId", equalTo(objection))
        .body("objection.state", equalTo("OPEN"));

    decide(objection, Api.HEAD, "UPHELD").statusCode(200).body("state", equalTo("UPHELD"));

    Api.get(Api.OFFICE, "/cases/" + id)
        .body("step", equalTo("REVERSED"))
        .body("aftercare.state", hasItem("CANCELLED"))
        .body("aftercare.state", not(hasItem("DUE")));
    family.enrollment(3, "reinstated", "ACTIVE", "REINSTATED", id);
    family.awaitEnrollment(3);
    assertThat(Told.of(family)).endsWith("effective", "objected", "reversed");
    Api.open(family, Api.OFFICE);
    decide(objection, Api.HEAD, "DISMISSED")
        .statusCode(409)
        .body("code", equalTo("objection-already-decided"));
  }

  @Test
  void beforeTheEffectItHoldsTheCaseAndUpheldItEndsItWithoutTheRegistry() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    String objection = raise(id).statusCode(201).extract().path("id");
    raise(id).statusCode(409).body("code", equalTo("objection-open"));

    decide(objection, Api.HEAD, "UPHELD").statusCode(200);

    Api.get(Api.OFFICE, "/cases/" + id).body("step", equalTo("REVERSED"));
    assertThat(Told.of(family)).endsWith("decided", "objected", "reversed");
    Api.open(family, Api.OFFICE);
  }

  @Test
  void whatNobodyDecidedCannotBeObjectedTo() {
    UUID id = Api.open(KnownTestFamily.arrived(), Api.FACILITATOR);

    raise(id).statusCode(409).body("code", equalTo("nothing-to-object-to"));
    Api.post(Api.NEIGHBOUR, "/cases/" + id + "/objections", "{\"reason\": \"x\"}").statusCode(404);
    Api.post(Api.HEAD, "/cases/" + id + "/objections", "{\"reason\": \"x\"}").statusCode(403);
    Api.post(Api.OFFICE, "/cases/" + id + "/objections", "{}").statusCode(400);
  }

  @Test
  void itIsRaisedInTimeOrRefusedWithTheLastDay() {
    UUID id = Told.effective(KnownTestFamily.arrived());
    Databases.execute(
        """
        update graduation_case set steps = (
          select jsonb_agg(case when step ->> 'action' = 'decisions'
            then jsonb_set(step, '{at}', '"2026-01-02T03:00:00Z"') else step end order by nth)
          from jsonb_array_elements(steps) with ordinality as taken (step, nth)),
          effective_on = '2026-01-02'
        where id = ?
        """,
        id);

    raisedOn(id, "2026-01-01").body("code", equalTo("objection-before-decision"));
    raisedOn(id, "2026-04-03").body("code", equalTo("objection-too-late"));
    raisedOn(id, "2999-01-01").body("code", equalTo("date-in-future"));
    Api.post(
            Api.OFFICE,
            "/cases/" + id + "/objections",
            "{\"raisedOn\": \"2026-04-02\", \"raisedBy\": \"VILLAGE\", \"reason\": \"x\"}")
        .statusCode(201)
        .body("raisedBy", equalTo("VILLAGE"));
  }

  @Test
  void afterFourteenDaysItIsEscalatedAndAnotherPersonThanTheDeciderJudges() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    String objection = raise(id).statusCode(201).extract().path("id");
    Api.get(Api.OFFICE, "/objections?state=ESCALATED&familyId=" + family.id())
        .body("items", hasSize(0));
    Databases.execute(
        "update objection set due_on = due_on - 16 where id = ?", UUID.fromString(objection));

    // By the day already, before any job has run.
    Api.get(Api.OFFICE, "/objections?state=ESCALATED&count=true&familyId=" + family.id())
        .body("items.id", hasItem(objection))
        .body("total", equalTo(1))
        .body("items[0].escalatedAt", nullValue());
    decide(objection, Api.HEAD, "DISMISSED").statusCode(403).body("code", equalTo("four-eyes"));
    new Escalation(table, desk, Clock.systemUTC()).escalate();

    Api.get(Api.OFFICE, "/objections/" + objection)
        .body("state", equalTo("ESCALATED"))
        .body("escalatedAt", notNullValue())
        .body("version", equalTo(2));
    Api.get(Api.OFFICE, "/cases/" + id).body("objection.state", equalTo("ESCALATED"));
    Databases.execute(
        "update graduation_case set steps = replace(steps::text, 'bojonegoro-head', 'other')::jsonb"
            + " where id = ?",
        id);
    decide(objection, Api.HEAD, "DISMISSED").statusCode(200);
    Api.get(Api.OFFICE, "/cases/" + id)
        .body("step", equalTo("DECIDED"))
        .body("objection.state", equalTo("DISMISSED"));
    assertThat(Told.of(family)).endsWith("decided", "objected", "advanced", "advanced");
  }

  @Test
  void theClockEscalatesOnTheDayAfterTheFourteenth() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    raise(id).statusCode(201);
    String state = "select state from objection where case_id = ?";

    // What others have raised is not old enough either, so nothing else changes.
    new Escalation(table, desk, Clock.offset(Clock.systemUTC(), Duration.ofDays(13))).escalate();
    assertThat(Databases.query(state, id)).containsExactly("OPEN");
  }

  @Test
  void whoWroteItDownDoesNotDecideItAndASystemDoesNotEither() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    String objection = raise(id).statusCode(201).extract().path("id");
    Databases.execute(
        "update objection set recorded_by = ? where id = ?", Api.HEAD, UUID.fromString(objection));

    decide(objection, Api.HEAD, "UPHELD").statusCode(403).body("code", equalTo("four-eyes"));
    decide(objection, Api.OFFICE, "UPHELD").statusCode(403).body("code", equalTo("forbidden"));
    given()
        .auth()
        .oauth2(Tokens.of(Api.HEAD))
        .contentType("application/json")
        .body("{\"outcome\": \"UPHELD\", \"reason\": \"x\"}")
        .post("/api/v1/objections/" + objection + "/decisions")
        .then()
        .statusCode(403)
        .body("code", equalTo("person-required"));
  }

  @Test
  void itFollowsTheFamilyToAnotherRegency() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.decided(family);
    String objection = raise(id).statusCode(201).extract().path("id");
    family.move(3, KnownTestFamily.LAMONGAN);
    Facts.await(
        KnownTestFamily.LAMONGAN,
        "select area_code from objection where id = ?",
        UUID.fromString(objection));

    Api.get(Api.OFFICE, "/objections/" + objection).statusCode(404);
    Api.get(Api.NEIGHBOUR, "/objections/" + objection).statusCode(200);
    Api.get(Api.NEIGHBOUR, "/objections?area=35.22").statusCode(404);
  }

  private static ValidatableResponse raise(UUID id) {
    return Api.post(
        Api.OFFICE, "/cases/" + id + "/objections", "{\"reason\": \"Usaha sudah tutup\"}");
  }

  private static ValidatableResponse raisedOn(UUID id, String day) {
    return Api.post(
            Api.OFFICE,
            "/cases/" + id + "/objections",
            "{\"raisedOn\": \"%s\", \"reason\": \"x\"}".formatted(day))
        .statusCode(422);
  }

  private static ValidatableResponse decide(String objection, String client, String outcome) {
    return Api.post(
        client,
        "/objections/" + objection + "/decisions",
        "{\"outcome\": \"%s\", \"reason\": \"Terbukti\"}".formatted(outcome));
  }
}
