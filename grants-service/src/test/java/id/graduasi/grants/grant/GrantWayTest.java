package id.graduasi.grants.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class GrantWayTest {

  private static final String SCHEME = "GRANTS";
  private static final long AMOUNT = 4_000_000;

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, AMOUNT);
  }

  @Test
  void fromTheProposalToTheEndEveryStepIsTold() {
    UUID id = approved("the whole way");
    Office.get(Office.VERIFIER, "/grants/" + id)
        .body("status", is("APPROVED"))
        .body("decreeNumber", is("460/17/UJI"))
        .body("accountability", nullValue())
        .body("visits.state", contains("PLANNED", "PLANNED", "PLANNED"));

    Office.disburse(id, AMOUNT, -120).then().statusCode(201).body("status", is("DISBURSED"));
    post(id, "returned-payments", Map.of("returnedOn", day(-115), "reason", "ACCOUNT_CLOSED"))
        .then()
        .statusCode(200)
        .body("status", is("RETURNED"))
        .body("disbursedOn", nullValue());
    Office.disburse(id, AMOUNT, -118)
        .then()
        .statusCode(422)
        .body("code", is("grant-date-too-early"));
    Office.disburse(id, AMOUNT, -110)
        .then()
        .statusCode(201)
        .body("payments.status", contains("RETURNED", "PAID"))
        .body("accountability.dueOn", is(day(-20)))
        .body("accountability.overdue", is(true))
        .body("visits.state", contains("MISSED", "DUE", "PLANNED"));
    post(id, "accountability-reports", report(3_750_000))
        .then()
        .statusCode(200)
        .body("status", is("ACCOUNTED"))
        .body("accountability.overdue", is(false))
        .body("accountability.spent", is(3_750_000))
        .body("accountability.refundDue", is(250_000));
    post(id, "refunds", refund(250_001))
        .then()
        .statusCode(409)
        .body("code", is("refund-exceeds-due"));
    post(id, "closures", completed()).then().statusCode(409).body("code", is("refund-outstanding"));
    post(id, "refunds", refund(250_000))
        .then()
        .statusCode(200)
        .body("accountability.refunded", is(250_000));
    post(id, "monitoring-visits", visit(2, -3, "DECLINING", 100_000)).then().statusCode(201);
    post(id, "closures", completed()).then().statusCode(409).body("code", is("visits-outstanding"));
    post(id, "closures", Map.of("closedOn", day(0), "outcome", "EARLY", "note", " "))
        .then()
        .statusCode(422)
        .body("code", is("grant-note-required"));
    post(id, "closures", Map.of("closedOn", day(0), "outcome", "EARLY", "note", "meninggal"))
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("businessStatus", is("DECLINING"))
        .body("visits.state", contains("MISSED", "DONE"));
    post(id, "monitoring-visits", visit(2, -2, "GROWING", 0))
        .then()
        .statusCode(409)
        .body("code", is("grant-closed"));

    Office.get(Office.VERIFIER, "/grants/" + id + "/history")
        .body("items", hasSize(10))
        .body("items[0].cause", is("meninggal"))
        .body("items.by", hasItem("pengusul"));
    told(
        id,
        "proposed",
        "verified",
        "approved",
        "disbursed",
        "returned",
        "disbursed",
        "accounted",
        "accounted",
        "monitored",
        "closed");
  }

  @Test
  void aRefusalAndAWithdrawalAreTold() {
    UUID round = Office.open(Office.round(SCHEME, 2, 2 * AMOUNT));
    UUID refused = Office.verified(round, family("refused one"), AMOUNT);
    Office.post(
            Office.DECIDER,
            "/proposals/" + refused + "/decisions",
            Map.of("outcome", "REFUSED", "reason", "usaha belum ada"))
        .then()
        .statusCode(200);
    told(refused, "proposed", "verified", "refused");
    Office.get(Office.VERIFIER, "/grants/" + refused).statusCode(404);
    Office.get(Office.VERIFIER, "/proposals/" + refused + "/history")
        .body("items.by", contains("lamongan-head", "lamongan", "pengusul"))
        .body("items[0].cause", is("usaha belum ada"));

    UUID withdrawn = Office.approved(round, family("withdrawn one"), AMOUNT);
    Office.post(
            Office.VERIFIER, "/proposals/" + withdrawn + "/withdrawals", Map.of("reason", "pindah"))
        .then()
        .statusCode(200);
    told(withdrawn, "proposed", "verified", "approved", "withdrawn");
    Office.disburse(withdrawn, AMOUNT, -1)
        .then()
        .statusCode(409)
        .body("code", is("grant-withdrawn"));
  }

  @Test
  void theMoneyGoesOutOnce() {
    UUID id = approved("paid once");

    Office.disburse(id, AMOUNT - 1, -120).then().statusCode(422).body("code", is("amount-differs"));
    Office.disburse(id, AMOUNT, 1).then().statusCode(422).body("code", is("grant-date-in-future"));
    Office.disburse(id, AMOUNT, -120).then().statusCode(201);
    Office.disburse(id, AMOUNT, -120).then().statusCode(200).body("payments", hasSize(1));
    Office.disburse(id, AMOUNT, -119).then().statusCode(409).body("code", is("already-disbursed"));
    assertThat(Databases.query("select status from payment where grant_id = ?", id))
        .containsExactly("PAID");
  }

  @Test
  void aVisitIsMadeInItsWindowOrLateAndWhatWasMissedStaysMissed() {
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT, -100, -80, -40, -20, 10, 20));
    UUID id = Office.approved(round, family("visited"), AMOUNT);
    post(id, "monitoring-visits", visit(1, -90, "STABLE", 1))
        .then()
        .statusCode(409)
        .body("code", is("grant-not-disbursed"));
    Office.disburse(id, AMOUNT, -120).then().statusCode(201);

    post(id, "monitoring-visits", visit(1, -101, "STABLE", 1))
        .then()
        .statusCode(422)
        .body("code", is("visit-too-early"));
    post(id, "monitoring-visits", visit(1, -40, "STABLE", 1))
        .then()
        .statusCode(409)
        .body("code", is("visit-missed"));
    post(id, "monitoring-visits", visit(1, -41, "STABLE", 500_000))
        .then()
        .statusCode(201)
        .body("visits[0].state", is("DONE"))
        .body("visits[0].late", is(true))
        .body("visits[0].trend", nullValue())
        .body("visits[1].state", is("OVERDUE"));
    post(id, "monitoring-visits", visit(2, 1, "GROWING", 700_000))
        .then()
        .statusCode(422)
        .body("code", is("grant-date-in-future"));
    post(id, "monitoring-visits", visit(3, 0, "GROWING", 700_000)).then().statusCode(422);
    post(id, "monitoring-visits", visit(2, -30, "GROWING", 700_000))
        .then()
        .statusCode(201)
        .body("businessStatus", is("GROWING"))
        .body("visits[1].late", is(false))
        .body("visits[1].stillRunning", is(true))
        .body("visits[1].trend.direction", is("UP"))
        .body("visits[1].trend.profit", is(200_000))
        .body("visits[1].trend.since", is(1));
    post(id, "monitoring-visits", visit(2, -30, "GROWING", 700_000)).then().statusCode(200);
    post(id, "monitoring-visits", visit(2, -30, "STOPPED", 0))
        .then()
        .statusCode(409)
        .body("code", is("visit-already-made"));
    int version = Office.get(Office.VERIFIER, "/grants/" + id).extract().path("version");
    Office.postIfMatch(
            Office.VERIFIER,
            "/grants/" + id + "/monitoring-visits",
            visit(2, -30, "STOPPED", 0),
            version)
        .then()
        .statusCode(201)
        .body("businessStatus", is("STOPPED"))
        .body("visits[1].stillRunning", is(false));
    Office.get(Office.VERIFIER, "/monitoring/summary?roundId=" + round)
        .body("visits.planned", is(3))
        .body("visits.done", is(2))
        .body("businesses.stopped", is(1))
        .body("businesses.survivalPerMille", is(0));
  }

  @Test
  void visitsThatWereNotMadeFollowTheNewWindowsOfTheRound() {
    Map<String, Object> body = Office.round(SCHEME, 1, AMOUNT);
    UUID round = Office.open(body);
    UUID id = Office.approved(round, family("planned anew"), AMOUNT);
    Office.disburse(id, AMOUNT, -120).then().statusCode(201);
    post(id, "monitoring-visits", visit(1, -85, "STABLE", 1)).then().statusCode(201);
    body.put(
        "monitoringWindows",
        List.of(Office.window(1, -99, -79), Office.window(2, 5, 9), Office.window(3, 60, 80)));

    Office.put(Office.VERIFIER, "/rounds/" + round, body, 1).then().statusCode(200);

    Office.get(Office.VERIFIER, "/grants/" + id)
        .body("visits.windowFrom", contains(day(-100), day(5), day(60)))
        .body("visits.state", contains("DONE", "PLANNED", "PLANNED"));
  }

  @Test
  void moneyThatCameAfterAWindowExplainsTheMissedVisit() {
    UUID id = approved("late money");
    Office.disburse(id, AMOUNT, -79)
        .then()
        .statusCode(201)
        .body("visits[0].state", is("MISSED"))
        .body("visits[0].moneyCameLater", is(true));
    post(id, "monitoring-visits", visit(1, -79, "STABLE", 1))
        .then()
        .statusCode(409)
        .body("code", is("visit-missed"));
  }

  @Test
  void anotherReportReplacesTheFirstUnderIfMatchButNotWhatCameBack() {
    UUID id = approved("reported twice");
    post(id, "accountability-reports", report(1_000_000))
        .then()
        .statusCode(409)
        .body("code", is("grant-not-disbursed"));
    Office.disburse(id, AMOUNT, -120).then().statusCode(201);
    post(id, "refunds", refund(1)).then().statusCode(409).body("code", is("grant-not-accounted"));
    post(id, "accountability-reports", report(3_000_000)).then().statusCode(200);
    post(id, "accountability-reports", report(3_000_000)).then().statusCode(200);
    post(id, "accountability-reports", report(3_500_000))
        .then()
        .statusCode(409)
        .body("code", is("already-accounted"));
    post(id, "refunds", refund(600_000)).then().statusCode(200).body("version", is(6));
    Office.postIfMatch(
            Office.VERIFIER, "/grants/" + id + "/accountability-reports", report(3_500_000), 6)
        .then()
        .statusCode(409)
        .body("code", is("refund-already-made"));
    Office.postIfMatch(
            Office.VERIFIER, "/grants/" + id + "/accountability-reports", report(3_400_000), 6)
        .then()
        .statusCode(200)
        .body("accountability.refundDue", is(600_000));
    post(id, "returned-payments", Map.of("returnedOn", day(-1), "reason", "OTHER"))
        .then()
        .statusCode(409)
        .body("code", is("already-accounted"));
  }

  @Test
  void everyoneSeesTheGrantsOfTheirPlace() {
    UUID facilitator = UUID.fromString("01990000-0000-7000-8000-000000003524");
    UUID round = Office.open(Office.round(SCHEME, 2, 2 * AMOUNT));
    FamilyStory own = new FamilyStory("facilitated").accompaniedBy(facilitator);
    Told.family(own);
    UUID hers = Office.approved(round, own, AMOUNT);
    UUID another = Office.approved(round, family("not facilitated"), AMOUNT);

    Office.get(Tokens.of("lamongan-facilitator"), "/grants?roundId=" + round)
        .body("items.id", contains(hers.toString()));
    Office.get(Tokens.of("jatim"), "/grants?count=true&limit=1&roundId=" + round)
        .body("total", is(2))
        .body("next", notNullValue());
    Office.get(Tokens.of("bojonegoro"), "/grants?roundId=" + round).body("items", hasSize(0));
    Office.get(Tokens.of("bojonegoro"), "/grants/" + another).statusCode(404);
    Office.get(Tokens.of("lamongan-facilitator"), "/grants/" + another).statusCode(404);
    Office.get(Tokens.of("bojonegoro"), "/grants?area=35.24").statusCode(404);
    Office.post(
            Tokens.of("lamongan-facilitator"),
            "/grants/" + hers + "/disbursements",
            Map.of("paidOn", day(-1), "amount", AMOUNT, "channel", "BANK", "reference", "x"))
        .then()
        .statusCode(403);
  }

  private static void told(UUID id, String... types) {
    List<String> told =
        Databases.query("select type from journal where key = ? order by version", id.toString());
    assertThat(told)
        .containsExactly(
            List.of(types).stream()
                .map(type -> "id.graduasi.grants.grant." + type + ".v1")
                .toArray(String[]::new));
    List<String> bodies =
        Databases.query(
            "select payload::text from journal where key = ? order by version", id.toString());
    for (int i = 0; i < told.size(); i++) {
      Contracts.assertValid(told.get(i), bodies.get(i));
      Contracts.assertNoPersonalData(bodies.get(i));
    }
  }

  private static UUID approved(String name) {
    return Office.approved(Office.open(Office.round(SCHEME, 1, AMOUNT)), family(name), AMOUNT);
  }

  private static FamilyStory family(String name) {
    FamilyStory family = new FamilyStory(name);
    Told.family(family);
    return family;
  }

  private static Response post(UUID grant, String what, Map<String, Object> body) {
    return Office.post(Office.VERIFIER, "/grants/" + grant + "/" + what, body);
  }

  private static Map<String, Object> report(long total) {
    return Map.of(
        "submittedOn",
        day(-10),
        "items",
        List.of(
            Map.of("description", "Kompor", "amount", total - 1, "receiptReference", "K-1"),
            Map.of("description", "Panci", "amount", 1, "receiptReference", "K-2")));
  }

  private static Map<String, Object> refund(long amount) {
    return Map.of("refundedOn", day(-5), "amount", amount, "reference", "STS-1");
  }

  private static Map<String, Object> completed() {
    return Map.of("closedOn", day(0), "outcome", "COMPLETED");
  }

  private static Map<String, Object> visit(int number, int on, String status, long profit) {
    Map<String, Object> body = new HashMap<>();
    body.put("number", number);
    body.put("visitedOn", day(on));
    body.put("businessStatus", status);
    body.put("turnover", 2_400_000);
    body.put("profit", profit);
    body.put("workers", 1);
    body.put("obstacles", "Harga bahan naik");
    return body;
  }

  private static String day(int fromToday) {
    return Office.TODAY.plusDays(fromToday).toString();
  }
}
