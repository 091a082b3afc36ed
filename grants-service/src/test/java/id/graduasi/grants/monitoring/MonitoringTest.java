package id.graduasi.grants.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class MonitoringTest {

  private static final String SCHEME = "MONITORING";
  private static final long AMOUNT = 4_000_000;

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, AMOUNT);
  }

  @Test
  void visitsAreListedByHowTheyStandTodayAndTheMissedStay() {
    UUID round = Office.open(Office.round(SCHEME, 3, 3 * AMOUNT, -100, -80, -20, 20, 60, 80));
    List<UUID> grants = Office.manyVerified("visits", round, SCHEME, 3, AMOUNT);
    grants.forEach(id -> Office.approve(id).then().statusCode(200));
    Office.disburse(grants.get(0), AMOUNT, -120).then().statusCode(201);
    Office.disburse(grants.get(1), AMOUNT, -120).then().statusCode(201);
    Office.post(
            Office.VERIFIER,
            "/grants/" + grants.get(1) + "/monitoring-visits",
            Map.of(
                "number",
                1,
                "visitedOn",
                Office.TODAY.minusDays(90).toString(),
                "businessStatus",
                "STABLE"))
        .then()
        .statusCode(201);

    visits(round, "DUE").body("items.number", contains(2, 2)).body("total", is(2));
    visits(round, "MISSED")
        .body("items.number", contains(1))
        .body("items.grantId", contains(grants.get(0).toString()));
    visits(round, "DONE").body("items.businessStatus", contains("STABLE"));
    visits(round, "PLANNED").body("items", hasSize(5));
    visits(round, "OVERDUE").body("items", hasSize(0));
    Office.get(Office.VERIFIER, "/monitoring?limit=2&roundId=" + round)
        .body("items", hasSize(2))
        .body("next", notNullValue());
    Office.get(Office.VERIFIER, "/monitoring/summary?roundId=" + round)
        .body("area", is("35.24"))
        .body("visits.planned", is(9))
        .body("visits.due", is(2))
        .body("visits.done", is(1))
        .body("visits.missed", is(1))
        .body("businesses.paid", is(2))
        .body("businesses.visited", is(1))
        .body("businesses.survivalPerMille", is(1000));
    Office.get(Tokens.of("bojonegoro"), "/monitoring/summary?roundId=" + round)
        .body("visits.planned", is(0))
        .body("businesses.survivalPerMille", nullValue());
    Office.get(Office.VERIFIER, "/monitoring?state=SOON").statusCode(400);
    Office.get(Office.VERIFIER, "/monitoring?number=4").statusCode(400);
  }

  @Test
  void pagesOfVisitsFollowOneAnother() {
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    FamilyStory family = new FamilyStory("paged");
    Told.family(family);
    Office.approved(round, family, AMOUNT);

    String next =
        Office.get(Office.VERIFIER, "/monitoring?limit=2&roundId=" + round)
            .body("items.number", contains(1, 2))
            .extract()
            .path("next");
    Office.get(Office.VERIFIER, "/monitoring?limit=2&roundId=" + round + "&cursor=" + next)
        .body("items.number", contains(3))
        .body("next", nullValue());
  }

  private static io.restassured.response.ValidatableResponse visits(UUID round, String state) {
    return Office.get(
            Office.VERIFIER, "/monitoring?count=true&state=" + state + "&roundId=" + round)
        .statusCode(200);
  }
}
