package id.graduasi.registry.inclusion;

import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class InclusionTest {

  private static final String PROPOSALS = "/api/v1/inclusion-proposals";
  private static final String OBJECTIONS = "/api/v1/objections";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  private final Escalation escalation;

  InclusionTest(Escalation escalation) {
    this.escalation = escalation;
  }

  @Test
  void anApprovedProposalBecomesAnEnrollmentAndFourEyesSeeIt() {
    UUID family = registered(People.family());
    String id = proposed(family);
    assertThat(enrollmentOf(id)).containsExactly("PROPOSED");

    decide(PROPOSALS, id, "both", "APPROVED").then().statusCode(200);
    both()
        .get(PROPOSALS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("APPROVED"))
        .body("decidedBy", equalTo("both"))
        .body("enrollmentId", notNullValue());
    assertThat(
            Databases.query(
                "select e.status || ' ' || p.due_on - ? from petition p"
                    + " join enrollment e on e.id = p.enrollment_id where p.id = ?",
                TODAY,
                UUID.fromString(id)))
        .containsExactly("ACTIVE 14");
    decide(PROPOSALS, id, "both", "REFUSED")
        .then()
        .statusCode(409)
        .body("code", equalTo("petition-already-decided"));
    propose(Map.of("familyId", family, "programme", "PKH", "reason", "again"))
        .then()
        .statusCode(409)
        .body("code", equalTo("enrollment-already-running"));
  }

  @Test
  void whoProposedDoesNotDecideAndNeitherDoesASystem() {
    String id = proposed(registered(People.family()));

    decide(PROPOSALS, id, "ani", "APPROVED")
        .then()
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("bojonegoro-head"))
        .contentType(ContentType.JSON)
        .body(Map.of("outcome", "APPROVED", "reason", "x"))
        .post(PROPOSALS + "/" + id + "/decisions")
        .then()
        .statusCode(403)
        .body("code", equalTo("person-required"));
    decide(PROPOSALS, id, "both", "REFUSED")
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("enrollmentId", nullValue());
    assertThat(enrollmentOf(id)).containsExactly("ENDED NOT_ACCEPTED");
  }

  @Test
  void oneProposalOfAFamilyForAProgrammeWaitsAtATime() {
    UUID family = registered(People.family());
    proposed(family);

    propose(Map.of("familyId", family, "programme", "PKH", "reason", "again"))
        .then()
        .statusCode(409)
        .body("code", equalTo("proposal-already-open"));
    propose(Map.of("familyId", family, "programme", "NONE", "reason", "again"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("programme"));
    propose(Map.of("programme", "PKH", "reason", "whose?"))
        .then()
        .statusCode(422)
        .body("code", equalTo("family-or-reference-required"));
  }

  @Test
  void aFamilyThatIsNotRegisteredIsNamedAtTheDecision() {
    Map<String, Object> body = new HashMap<>();
    body.put("villageCode", "35.22.15.1001");
    body.put("newFamilyReference", "USUL/2026/0042");
    body.put("programme", "PKH");
    body.put("reason", "lives in a shed");
    String id = propose(body).then().statusCode(201).extract().path("id");

    decide(PROPOSALS, id, "both", "APPROVED")
        .then()
        .statusCode(422)
        .body("code", equalTo("family-not-registered-yet"));
    UUID family = registered(People.family());
    as("both")
        .body(Map.of("outcome", "APPROVED", "reason", "verified", "familyId", family))
        .post(PROPOSALS + "/" + id + "/decisions")
        .then()
        .statusCode(200)
        .body("familyId", equalTo(family.toString()));
  }

  @Test
  void whatIsNotDecidedInFourteenDaysIsEscalatedAndNeverLapses() {
    UUID family = registered(People.family());
    String id = proposed(family);
    Databases.execute(
        "update petition set due_on = ? where id = ?", TODAY.minusDays(1), UUID.fromString(id));

    both().get(PROPOSALS + "/" + id).then().body("state", equalTo("ESCALATED"));
    both()
        .get(PROPOSALS + "?state=ESCALATED&familyId=" + family + "&count=true")
        .then()
        .body("total", equalTo(1));
    both().get(PROPOSALS + "?state=OPEN&familyId=" + family).then().body("items", hasSize(0));
    escalation.escalate();
    both()
        .get(PROPOSALS + "/" + id)
        .then()
        .body("escalatedAt", notNullValue())
        .body("version", equalTo(2));
    decide(PROPOSALS, id, "both", "APPROVED").then().statusCode(200);
  }

  @Test
  void anObjectionHoldsAProposalUpAndRefusesItWhenUpheld() {
    String proposal = proposed(registered(People.family()));
    String objection = objected(proposal);

    decide(PROPOSALS, proposal, "both", "APPROVED")
        .then()
        .statusCode(409)
        .body("code", equalTo("objection-pending"));
    decide(OBJECTIONS, objection, "budi", "UPHELD")
        .then()
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
    decide(OBJECTIONS, objection, "both", "UPHELD")
        .then()
        .statusCode(200)
        .body("state", equalTo("UPHELD"))
        .body("objectsTo", equalTo("PROPOSAL"));
    both()
        .get(PROPOSALS + "/" + proposal)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("decisionReason", equalTo("objection " + objection));
    assertThat(enrollmentOf(proposal)).containsExactly("ENDED NOT_ACCEPTED");
  }

  @Test
  void anUpheldObjectionAgainstAnEnrollmentAsksForACheckInTheField() {
    UUID family = registered(People.family());
    String proposal = proposed(family);
    String enrollment =
        decide(PROPOSALS, proposal, "both", "APPROVED").then().extract().path("enrollmentId");
    String objection = objected(proposal);

    decide(OBJECTIONS, objection, "both", "UPHELD")
        .then()
        .statusCode(200)
        .body("objectsTo", equalTo("ENROLLMENT"))
        .body("subject", equalTo(enrollment));
    both()
        .get("/api/v1/data-quality/issues?kind=FIELD_CHECK_DUE&familyId=" + family)
        .then()
        .body("items[0].enrollmentId", equalTo(enrollment))
        .body("items[0].details.objectionId", equalTo(objection));
    as("lamongan-only", "35.24", "regency-office")
        .get(OBJECTIONS)
        .then()
        .body("items.id", not(hasItem(objection)));
    as("budi")
        .body(Map.of("subject", UUID.randomUUID(), "reason", "x"))
        .post(OBJECTIONS)
        .then()
        .statusCode(404)
        .body("code", equalTo("objection-subject-not-found"));
  }

  private static String proposed(UUID family) {
    Map<String, Object> deliberation =
        Map.of("heldOn", "2026-03-02", "outcome", "SUPPORTED", "minutesReference", "M/7");
    return propose(
            Map.of(
                "familyId",
                family,
                "programme",
                "PKH",
                "reason",
                "no income",
                "deliberation",
                deliberation))
        .then()
        .statusCode(201)
        .body("state", equalTo("OPEN"))
        .body("proposedBy", equalTo("ani"))
        .body("dueOn", equalTo(TODAY.plusDays(14).toString()))
        .body("deliberation.outcome", equalTo("SUPPORTED"))
        .extract()
        .path("id");
  }

  /** What has become of the enrollment that a proposal proposes. */
  private static List<String> enrollmentOf(String proposal) {
    return Databases.query(
        "select concat_ws(' ', status, reason) from enrollment where cause_id = ?",
        UUID.fromString(proposal));
  }

  private static String objected(String subject) {
    return as("budi")
        .body(Map.of("subject", subject, "reason", "owns two shops"))
        .post(OBJECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response propose(Map<String, Object> body) {
    return as("ani").body(body).post(PROPOSALS);
  }

  private static Response decide(String what, String id, String who, String outcome) {
    return as(who)
        .body(Map.of("outcome", outcome, "reason", "seen"))
        .post(what + "/" + id + "/decisions");
  }

  private static RequestSpecification both() {
    return as("both");
  }

  /** Somebody who may propose and decide, so that only four eyes stand in the way. */
  private static RequestSpecification as(String who) {
    return as(who, "35.22", "regency-office", "regency-approver");
  }

  private static RequestSpecification as(String who, String area, String... roles) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", who);
    claims.put("area", area);
    claims.put("roles", java.util.List.of(roles));
    claims.put("person", true);
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.with(claims))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en");
  }
}
