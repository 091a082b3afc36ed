package id.graduasi.grants.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
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
class RoundApiTest {

  private static final String SCHEME = "ROUNDS";

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, 4_000_000);
  }

  @Test
  void aRoundIsOpenedOnceAndChangedUnderIfMatch() {
    UUID id = UUID.randomUUID();
    Map<String, Object> body = Office.round(SCHEME, 32, 128_000_000);

    Office.put(Office.VERIFIER, "/rounds/" + id, body).then().statusCode(201);
    Office.put(Office.VERIFIER, "/rounds/" + id, body)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    body.put("quota", 34);
    Office.put(Office.VERIFIER, "/rounds/" + id, body)
        .then()
        .statusCode(409)
        .body("code", is("already-exists"));
    Office.put(Office.VERIFIER, "/rounds/" + id, body, 5).then().statusCode(412);
    Office.put(Office.VERIFIER, "/rounds/" + id, body, 1)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("quota", is(34))
        .body("remainingQuota", is(34))
        .body("remainingBudget", is(128_000_000))
        .body("accountabilityDays", is(90));
    Office.post(Office.VERIFIER, "/rounds/" + id + "/closures", Map.of("reason", "selesai"))
        .then()
        .statusCode(200)
        .body("state", is("CLOSED"));
    Office.put(Office.VERIFIER, "/rounds/" + id, body, 3)
        .then()
        .statusCode(409)
        .body("code", is("round-closed"));

    Office.get(Office.VERIFIER, "/rounds/" + id + "/history")
        .body("items", hasSize(3))
        .body("items[0].type", containsString("round.closed"))
        .body("items[0].cause", is("selesai"))
        .body("items[1].changes.quota.to", is(34));
    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ? order by version", id.toString());
    Contracts.assertValid("id.graduasi.grants.round.opened.v1", told.get(0));
    Contracts.assertValid("id.graduasi.grants.round.changed.v1", told.get(1));
    Contracts.assertValid("id.graduasi.grants.round.closed.v1", told.get(2));
  }

  @Test
  void schemeAreaAndYearOfARoundDoNotChange() {
    UUID id = Office.open(Office.round(SCHEME, 2, 8_000_000));
    Map<String, Object> other = Office.round(SCHEME, 2, 8_000_000);
    other.put("areaCode", "35.24.01");

    Office.put(Office.VERIFIER, "/rounds/" + id, other, 1)
        .then()
        .statusCode(422)
        .body("code", is("round-identity-fixed"))
        .body("violations.field", hasItem("areaCode"));
  }

  @Test
  void quotaAndBudgetDoNotFallBelowWhatIsApproved() {
    UUID id = Office.open(Office.round(SCHEME, 3, 12_000_000));
    Databases.execute("update grant_round set approved = 2, committed = 8000000 where id = ?", id);

    Office.put(Office.VERIFIER, "/rounds/" + id, Office.round(SCHEME, 1, 12_000_000), 1)
        .then()
        .statusCode(409)
        .body("code", is("quota-below-used"));
    Office.put(Office.VERIFIER, "/rounds/" + id, Office.round(SCHEME, 3, 7_999_999), 1)
        .then()
        .statusCode(409)
        .body("code", is("budget-below-used"));
    Office.put(Office.VERIFIER, "/rounds/" + id, Office.round(SCHEME, 2, 8_000_000), 1)
        .then()
        .statusCode(200)
        .body("remainingQuota", is(0));
  }

  @Test
  void whatIsLeftOfAClosedRoundIsCarriedOver() {
    UUID last = Office.open(Office.round(SCHEME, 5, 20_000_000));
    UUID next = Office.open(Office.round(SCHEME, 1, 4_000_000));
    Databases.execute(
        "update grant_round set approved = 2, committed = 8000000 where id = ?", last);
    Map<String, Object> all = Map.of("toRoundId", next);
    String path = "/rounds/" + last + "/carry-overs";

    Office.post(Office.VERIFIER, path, all)
        .then()
        .statusCode(409)
        .body("code", is("round-not-closed"));
    Office.post(Office.VERIFIER, "/rounds/" + last + "/closures", Map.of("reason", "selesai"));
    Office.post(Office.VERIFIER, path, Map.of("toRoundId", next, "quota", 4))
        .then()
        .statusCode(409)
        .body("code", is("round-carries-nothing"));
    Office.post(Office.VERIFIER, path, all)
        .then()
        .statusCode(200)
        .body("id", is(next.toString()))
        .body("quota", is(4))
        .body("budget", is(16_000_000))
        .body("carriedQuota", is(3))
        .body("carriedBudget", is(12_000_000));

    Office.get(Office.VERIFIER, "/rounds/" + last)
        .body("quota", is(2))
        .body("budget", is(8_000_000))
        .body("carriedBudget", is(-12_000_000));
    Office.post(Office.VERIFIER, path, all).then().statusCode(409);
    Office.post(Office.VERIFIER, path, Map.of("toRoundId", last)).then().statusCode(409);
  }

  @Test
  void whoWorksInsideReadsARoundAndOnlyItsOwnAreaOpensIt() {
    UUID id = Office.open(Office.round(SCHEME, 1, 4_000_000));
    String district = Tokens.with("kecamatan", "35.24.01", null, "regency-office");

    Office.get(district, "/rounds/" + id).statusCode(200);
    Office.get(district, "/rounds?schemeCode=ROUNDS&limit=1000&year=" + Office.YEAR)
        .body("items.id", hasItem(id.toString()));
    Office.get(Tokens.of("jatim"), "/rounds?area=35.24&limit=1000")
        .body("items.id", hasItem(id.toString()));
    Office.get(Tokens.of("bojonegoro"), "/rounds/" + id).statusCode(404);
    Office.get(Tokens.of("bojonegoro"), "/rounds?limit=1000")
        .body("items.id", not(hasItem(id.toString())));
    Office.put(Tokens.of("bojonegoro"), "/rounds/" + UUID.randomUUID(), Office.round(SCHEME, 1, 1))
        .then()
        .statusCode(404)
        .body("code", is("area-not-found"));
    Office.put(Tokens.of("bojonegoro"), "/rounds/" + id, elsewhere()).then().statusCode(422);
    Office.put(
            Tokens.of("lamongan-facilitator"),
            "/rounds/" + UUID.randomUUID(),
            Office.round(SCHEME, 1, 1))
        .then()
        .statusCode(403);
    assertThat(Databases.query("select version from grant_round where id = ?", id))
        .containsExactly("1");
  }

  @Test
  void badRoundsAreAnsweredByProblems() {
    Map<String, Object> two = Office.round(SCHEME, 1, 1);
    two.put("monitoringWindows", List.of(Office.window(1, 1, 2)));
    Office.put(Office.VERIFIER, "/rounds/" + UUID.randomUUID(), two)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("monitoringWindows"));
    Office.put(Office.VERIFIER, "/rounds/" + UUID.randomUUID(), Office.round("NOWHERE", 1, 1))
        .then()
        .statusCode(422)
        .body("code", is("round-scheme-unknown"));
    Office.put(
            Office.VERIFIER,
            "/rounds/" + UUID.randomUUID(),
            Office.round(SCHEME, 1, 1, 1, 5, 5, 9, 20, 30))
        .then()
        .statusCode(422)
        .body("code", is("windows-overlap"));
  }

  private static Map<String, Object> elsewhere() {
    Map<String, Object> body = Office.round(SCHEME, 1, 1);
    body.put("areaCode", "35.22");
    return body;
  }
}
