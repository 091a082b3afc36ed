package id.graduasi.grants.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class EligibilityCheckTest {

  private static final UUID FACILITATOR = UUID.fromString("01990000-0000-7000-8000-000000003524");

  @Test
  void everyCriterionIsAnsweredWithItsReason() {
    FamilyStory family = new FamilyStory("eligible");
    Told.family(family);

    check("lamongan", family, family.head(), true)
        .statusCode(200)
        .body("eligible", is(true))
        .body("criteria", hasSize(9))
        .body("criteria.met", everyItem(is(true)))
        .body("criteria.find { it.code == 'DECILE' }.actual", equalTo("2"))
        .body("criteria.find { it.code == 'DECILE' }.required", equalTo("1-4"))
        .body(
            "criteria.find { it.code == 'DECILE' }.message",
            equalTo("Keluarganya berada di desil 2 DTSEN, dalam batas 1-4."))
        .body("dtsenVersion", equalTo("2026-Q3"))
        .body("receives", hasSize(0))
        .body("factsAsOf", notNullValue());
  }

  @Test
  void aChildIsRefusedForEveryReasonThereIs() {
    FamilyStory family = new FamilyStory("child");
    Told.family(family);

    check("lamongan", family, family.child(), null)
        .statusCode(200)
        .body("eligible", is(false))
        .body(
            "criteria.findAll { !it.met }.code",
            contains(
                "FEMALE",
                "HEAD_OF_HOUSEHOLD",
                "AGE",
                "EVER_MARRIED",
                "NASCENT_BUSINESS",
                "WILLING"))
        .body("criteria.find { it.code == 'WILLING' }.actual", nullValue())
        .body(
            "criteria.find { it.code == 'WILLING' }.message",
            equalTo("Kesediaannya belum dinyatakan."));
  }

  @Test
  void aNewerFactChangesTheAnswerAndAnOlderOneDoesNot() {
    FamilyStory family = new FamilyStory("changing").decile(5).version(2);
    Told.family(family);
    check("lamongan", family, family.head(), true).body("eligible", is(false));

    Told.tell(new FamilyStory("changing").decile(1).version(1));
    Told.tell(new FamilyStory("changing").decile(1).version(2));
    Told.family(new FamilyStory("changing").without("decile").version(3));

    check("lamongan", family, family.head(), true)
        .body("criteria.findAll { !it.met }.code", contains("DECILE"))
        .body("criteria.find { it.code == 'DECILE' }.actual", nullValue())
        .body("dtsenVersion", nullValue());
  }

  @Test
  void whatTheFamilyReceivesAlreadyIsShown() {
    FamilyStory family = new FamilyStory("receives").accompaniedBy(FACILITATOR);
    Told.family(family);
    var enrollment = Told.sample("enrollment.started").put("familyId", family.id().toString());
    enrollment.put("enrollmentId", Told.id("enrollment").toString());
    enrollment.put("effectiveOn", "2022-01-10").put("areaCode", FamilyStory.SUKODADI);
    Told.send(
        "registry.enrollment",
        family.id().toString(),
        "enrollment.started",
        Instant.parse("2026-01-05T02:00:00Z"),
        enrollment);
    Told.await(
        () -> Told.count("select count(*) from enrollment where family_id = ?", family.id()) == 1);

    for (String caller : new String[] {"lamongan", "lamongan-facilitator"}) {
      check(caller, family, family.head(), true)
          .body("receives.programme", contains("PKH"))
          .body("receives.since", contains("2022-01-10"));
    }
  }

  @Test
  void aFamilyThatHasNotArrivedMayArriveShortly() {
    FamilyStory unknown = new FamilyStory("never told");

    check("lamongan", unknown, unknown.head(), true)
        .statusCode(404)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("family-not-known"));
  }

  @Test
  void aFamilyOfAnotherRegencyOrFacilitatorIsNotKnown() {
    FamilyStory elsewhere = new FamilyStory("elsewhere").at("35.22.15.1001");
    FamilyStory another = new FamilyStory("another's").accompaniedBy(Told.id("another"));
    Told.family(elsewhere);
    Told.family(another);

    check("lamongan", elsewhere, elsewhere.head(), true)
        .statusCode(404)
        .body("code", equalTo("family-not-known"));
    check("lamongan-facilitator", another, another.head(), true)
        .statusCode(404)
        .body("code", equalTo("family-not-known"));
    check("lamongan", another, another.head(), true).statusCode(200);
  }

  @Test
  void whereTheSchemeIsNotGivenNobodyIsChecked() {
    FamilyStory family = new FamilyStory("bojonegoro").at("35.22.15.1001");
    Told.family(family);

    check("bojonegoro", family, family.head(), true)
        .statusCode(422)
        .body("code", equalTo("scheme-not-valid-here"));
  }

  @Test
  void aStrangerOrAMergedFamilyIsNotChecked() {
    FamilyStory family = new FamilyStory("merged");
    Told.family(family);
    check("lamongan", family, UUID.randomUUID(), true)
        .statusCode(404)
        .body("code", equalTo("member-not-found"));

    Told.family(new FamilyStory("merged").status("MERGED").version(2));
    check("lamongan", family, family.head(), true)
        .statusCode(422)
        .body("code", equalTo("family-not-active"));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | 400 | malformed-json",
        "[] | 400 | body-required",
        "{} | 400 | validation-failed",
        "{\"schemeCode\":\"KRTP\",\"familyId\":7,\"memberId\":null} | 400 | validation-failed",
        "{\"schemeCode\":\"KRTP\",\"colour\":\"red\"} | 400 | validation-failed",
        "{\"schemeCode\":\"X\",\"familyId\":\"01990000-0000-7000-8000-000000000001\","
            + "\"memberId\":\"01990000-0000-7000-8000-000000000001\"} | 404 | scheme-not-found",
        "{\"schemeCode\":\"a\\u0000b\",\"familyId\":\"01990000-0000-7000-8000-000000000001\","
            + "\"memberId\":\"01990000-0000-7000-8000-000000000001\"} | 400 | validation-failed"
      })
  void badQuestionsAreAnsweredByProblems(String body, int status, String code) {
    given()
        .auth()
        .oauth2(Tokens.of("lamongan"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/eligibility-checks")
        .then()
        .statusCode(status)
        .header("Content-Type", containsString("application/problem+json"))
        .body("code", equalTo(code));
  }

  @Test
  void theSchemeIsThereToRead() {
    given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .get("/api/v1/schemes/KRTP")
        .then()
        .statusCode(200)
        .body("parent.code", equalTo("YSS"))
        .body("areaCode", equalTo("35.24"))
        .body("amounts[0].amount", is(4_000_000))
        .body("criteria.find { it.code == 'AGE' }.between.from", is(17))
        .body("criteria.find { it.code == 'AGE' }.between.to", is(57));
    given()
        .auth()
        .oauth2(Tokens.of("ministry"))
        .get("/api/v1/schemes")
        .then()
        .body(
            "items.code",
            hasItems("JATIM_PUSPA", "KIP_PUTRI_JAWARA", "KRTP", "MODAL_PHK", "PENA", "PPSE"));
    given().auth().oauth2(Tokens.of("ministry")).get("/api/v1/schemes/NONE").then().statusCode(404);
    given().get("/api/v1/schemes").then().statusCode(401);
  }

  private static ValidatableResponse check(
      String client, FamilyStory family, UUID member, @Nullable Boolean willing) {
    Map<String, Object> body = new HashMap<>();
    body.put("schemeCode", "KRTP");
    body.put("familyId", family.id());
    body.put("memberId", member);
    if (willing != null) {
      body.put("willing", willing);
    }
    return given()
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/eligibility-checks")
        .then();
  }
}
