package id.graduasi.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class ProposalApiTest {

  private static final String SCHEME = "PROPOSALS";
  private static final UUID FACILITATOR = UUID.fromString("01990000-0000-7000-8000-000000003524");
  private static final String OWN = Tokens.of("lamongan-facilitator");

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, 4_000_000);
  }

  @Test
  void aFacilitatorProposesAndCompletesHerOwnFamilies() {
    UUID round = round(1);
    FamilyStory own = told(new FamilyStory("proposed by hers").accompaniedBy(FACILITATOR));
    FamilyStory others = told(new FamilyStory("another's woman").accompaniedBy(Told.id("x")));
    Map<String, Object> body = Office.proposal(round, own, 4_000_000);
    body.remove("business");
    UUID id = UUID.randomUUID();

    Office.put(OWN, "/proposals/" + UUID.randomUUID(), Office.proposal(round, others, 4_000_000))
        .then()
        .statusCode(404)
        .body("code", is("family-not-known"));
    Office.put(OWN, "/proposals/" + id, body)
        .then()
        .statusCode(201)
        .body("complete", is(false))
        .body("missing", contains("business"));
    Office.verify(id)
        .statusCode(422)
        .body("code", is("proposal-incomplete"))
        .body("violations.field", contains("business"));
    body.put("business", Map.of("kind", "FOOD", "description", "Warung"));
    Office.put(OWN, "/proposals/" + id, body, 1)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("missing", contains("business.startedOn", "business.need"));
    Office.put(OWN, "/proposals/" + id, body).then().statusCode(409);
    Office.get(OWN, "/proposals?roundId=" + round + "&count=true")
        .body("total", is(1))
        .body("items[0].facilitatorId", is(FACILITATOR.toString()))
        .body("items[0].decision", nullValue());
    Office.get(Tokens.of("bojonegoro"), "/proposals/" + id).statusCode(404);
  }

  @Test
  void theRepeatOfAProposalIsRecognisedAndAPersonIsProposedOnce() {
    UUID round = round(1);
    FamilyStory family = told(new FamilyStory("proposed twice"));
    Map<String, Object> body = Office.proposal(round, family, 4_000_000);
    UUID id = UUID.randomUUID();

    Office.put(Office.PROPOSER, "/proposals/" + id, body).then().statusCode(201);
    Office.put(Office.PROPOSER, "/proposals/" + id, body).then().statusCode(200);
    Office.put(Office.PROPOSER, "/proposals/" + UUID.randomUUID(), body)
        .then()
        .statusCode(409)
        .body("code", is("already-proposed"));
    body.put("memberId", family.child());
    Office.put(Office.PROPOSER, "/proposals/" + id, body, 1)
        .then()
        .statusCode(422)
        .body("violations.field", contains("memberId"));
    Office.post(Office.PROPOSER, "/proposals/" + id + "/withdrawals", Map.of("reason", "salah"))
        .then()
        .statusCode(200)
        .body("state", is("WITHDRAWN"))
        .body("withdrawalReason", is("salah"));
    body.put("memberId", family.head());
    Office.put(Office.PROPOSER, "/proposals/" + UUID.randomUUID(), body).then().statusCode(201);
  }

  @Test
  void whatDoesNotFitTheRoundIsNotProposed() {
    UUID round = round(1);
    FamilyStory family = told(new FamilyStory("does not fit"));
    Map<String, Object> amount = Office.proposal(round, family, 3_999_999);
    Map<String, Object> nowhere = Office.proposal(UUID.randomUUID(), family, 4_000_000);
    Map<String, Object> future = Office.proposal(round, family, 4_000_000);
    future.put("appliedOn", Office.TODAY.plusDays(1).toString());
    Map<String, Object> narrow = Office.round(SCHEME, 1, 4_000_000);
    narrow.put("areaCode", "35.24.27");
    narrow.put("opensOn", Office.TODAY.minusDays(10).toString());
    UUID elsewhere = Office.open(narrow);
    Map<String, Object> outside = Office.proposal(elsewhere, family, 4_000_000);
    outside.remove("appliedOn");

    refused(amount, 422, "proposal-amount-not-allowed");
    refused(nowhere, 404, "round-not-known");
    refused(future, 422, "proposal-date-in-future");
    refused(outside, 422, "family-outside-round");
    refused(Office.proposal(elsewhere, family, 4_000_000), 409, "round-takes-no-proposals");
    Office.post(Office.VERIFIER, "/rounds/" + round + "/closures", Map.of("reason", "selesai"));
    refused(Office.proposal(round, family, 4_000_000), 409, "round-takes-no-proposals");
  }

  @Test
  void threePeopleAreNeededAndTheThirdIsAPerson() {
    UUID round = round(1);
    UUID id = UUID.randomUUID();
    FamilyStory family = told(new FamilyStory("four eyes"));
    Map<String, Object> body = Office.proposal(round, family, 4_000_000);
    Office.put(Office.VERIFIER, "/proposals/" + id, body).then().statusCode(201);

    Office.verify(id).statusCode(403).body("code", is("four-eyes"));
    Map<String, Object> visit =
        Map.of("visitedOn", Office.TODAY.minusDays(135).toString(), "outcome", "CONFIRMED");
    String other = Tokens.with("pemeriksa", "35.24", null, "regency-office");
    Office.post(other, "/proposals/" + id + "/verifications", visit).then().statusCode(200);
    Office.post(Tokens.of("lamongan-head"), "/proposals/" + id + "/decisions", approval())
        .then()
        .statusCode(403)
        .body("code", is("person-required"));
    for (String involved : List.of("lamongan", "pemeriksa")) {
      Map<String, Object> claims = new HashMap<>(Tokens.claimsOf("lamongan-head"));
      claims.put("sub", involved);
      claims.put("person", true);
      Office.post(Tokens.with(claims), "/proposals/" + id + "/decisions", approval())
          .then()
          .statusCode(403)
          .body("code", is("four-eyes"));
    }
    Office.post(Office.VERIFIER, "/proposals/" + id + "/decisions", approval())
        .then()
        .statusCode(403)
        .body("code", is("forbidden"));
    Office.approve(id).then().statusCode(200).body("state", is("APPROVED"));
    Office.approve(id).then().statusCode(409).body("code", is("proposal-out-of-turn"));
  }

  @Test
  void eligibilityIsCheckedAgainAndFrozenWithTheDecision() {
    UUID round = round(2);
    FamilyStory family = told(new FamilyStory("unwilling later"));
    Map<String, Object> body = Office.proposal(round, family, 4_000_000);
    body.put("willing", false);
    UUID id = UUID.randomUUID();
    Office.put(Office.PROPOSER, "/proposals/" + id, body).then().statusCode(201);
    Office.verify(id).statusCode(200);

    Office.approve(id)
        .then()
        .statusCode(422)
        .body("code", is("not-eligible"))
        .body("violations.field", contains("criteria.WILLING"))
        .body("violations.message", contains("Tidak."));
    Office.post(
            Office.DECIDER,
            "/proposals/" + id + "/decisions",
            Map.of("outcome", "REFUSED", "reason", "tidak bersedia"))
        .then()
        .statusCode(200)
        .body("state", is("REFUSED"))
        .body("decision.reason", is("tidak bersedia"))
        .body("decision.criteria.find { it.code == 'WILLING' }.met", is(false))
        .body("decision.dtsenVersion", is("2026-Q3"))
        .body("decision.factsAsOf", is("2026-01-05T02:00:00Z"))
        .body("decision.points", is(22 + 5 + 10 + 10 + 5 + 15));

    assertThat(Databases.query("select approved from grant_round where id = ?", round))
        .containsExactly("0");
  }

  @Test
  void aRefusalNeedsAReasonAndAnApprovalADecree() {
    UUID round = round(1);
    UUID id = Office.verified(round, told(new FamilyStory("bare decision")), 4_000_000);
    String path = "/proposals/" + id + "/decisions";

    Office.post(Office.DECIDER, path, Map.of("outcome", "REFUSED"))
        .then()
        .statusCode(422)
        .body("code", is("proposal-reason-required"));
    Office.post(Office.DECIDER, path, Map.of("outcome", "APPROVED"))
        .then()
        .statusCode(422)
        .body("code", is("decree-required"));
    Map<String, Object> early = new HashMap<>(approval());
    early.put("decreeDate", Office.TODAY.minusDays(136).toString());
    Office.post(Office.DECIDER, path, early)
        .then()
        .statusCode(422)
        .body("code", is("proposal-date-too-early"));
  }

  @Test
  void sheWhoWasGivenThisYearIsNotGivenAgain() {
    FamilyStory family = told(new FamilyStory("given this year"));
    UUID first = Office.approved(round(1), family, 4_000_000);
    Databases.execute("update proposal set state = 'REFUSED' where id = ?", first);
    UUID again = Office.verified(round(1), family, 4_000_000);

    Office.approve(again)
        .then()
        .statusCode(422)
        .body("violations.field", contains("criteria.NOT_GRANTED_THIS_YEAR"));
  }

  @Test
  void theReserveListMovesUpWhenSomebodyWithdraws() {
    UUID round = round(1);
    UUID first = Office.approved(round, told(new FamilyStory("first").decile(4)), 4_000_000);
    UUID second = Office.verified(round, told(new FamilyStory("second").decile(3)), 4_000_000);
    UUID third = Office.verified(round, told(new FamilyStory("third").decile(1)), 4_000_000);

    Office.approve(second)
        .then()
        .statusCode(409)
        .body("code", is("quota-exhausted"))
        .body("reservePlace", is(2));
    Office.get(Office.VERIFIER, "/rounds/" + round + "/ranking")
        .body("items.proposalId", contains(third.toString(), second.toString(), first.toString()))
        .body("items.chance", contains("RESERVE", "RESERVE", "APPROVED"))
        .body("items.reservePlace", contains(1, 2, null))
        .body("items[0].parts.find { it.code == 'DECILE' }.points", is(30))
        .body(
            "items[0].parts.find { it.code == 'DECILE' }.message",
            is("Keluarganya berada di desil 1."));
    Office.post(Office.VERIFIER, "/proposals/" + first + "/withdrawals", Map.of("reason", "pindah"))
        .then()
        .statusCode(200)
        .body("state", is("WITHDRAWN"));
    Office.get(Office.VERIFIER, "/rounds/" + round + "/ranking")
        .body("items.chance", contains("WITHIN", "RESERVE"))
        .body("items.reservePlace", contains(null, 1));
    Office.approve(third).then().statusCode(200);
    Office.get(Office.VERIFIER, "/grants/" + first)
        .body("status", is("WITHDRAWN"))
        .body("visits", hasSize(0));
  }

  @Test
  void moneyThatDoesNotSufficeIsAnotherReason() {
    Map<String, Object> poor = Office.round(SCHEME, 2, 7_999_999);
    UUID round = Office.open(poor);
    Office.approved(round, told(new FamilyStory("rich")), 4_000_000);
    UUID second = Office.verified(round, told(new FamilyStory("too late")), 4_000_000);

    Office.approve(second)
        .then()
        .statusCode(409)
        .body("code", is("budget-exhausted"))
        .body("reservePlace", is(1));
  }

  @Test
  void whoseMoneyHasGoneOutDoesNotWithdraw() {
    UUID round = round(1);
    UUID id = Office.approved(round, told(new FamilyStory("paid out")), 4_000_000);
    Office.disburse(id, 4_000_000, -120).then().statusCode(201);

    Office.post(Office.VERIFIER, "/proposals/" + id + "/withdrawals", Map.of("reason", "pindah"))
        .then()
        .statusCode(409)
        .body("code", is("grant-already-paid"));
    Office.post(Tokens.of("bojonegoro"), "/proposals/" + id + "/withdrawals", Map.of("reason", "x"))
        .then()
        .statusCode(404);
    Office.post(OWN, "/proposals/" + id + "/withdrawals", Map.of("reason", "x"))
        .then()
        .statusCode(404);
    Office.get(Tokens.of("bojonegoro"), "/proposals?limit=1000")
        .body("items.id", not(hasItem(id.toString())));
  }

  private static Map<String, Object> approval() {
    return Map.of(
        "outcome",
        "APPROVED",
        "decreeNumber",
        "460/17",
        "decreeDate",
        Office.TODAY.minusDays(130).toString());
  }

  private static void refused(Map<String, Object> body, int status, String code) {
    Office.put(Office.PROPOSER, "/proposals/" + UUID.randomUUID(), body)
        .then()
        .statusCode(status)
        .body("code", is(code));
  }

  private static UUID round(int quota) {
    return Office.open(Office.round(SCHEME, quota, quota * 4_000_000L));
  }

  private static FamilyStory told(FamilyStory family) {
    Told.family(family);
    return family;
  }
}
