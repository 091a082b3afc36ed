package id.graduasi.grants.overlap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class OverlapTest {

  private static final String DISTRICT = "35.24.25";

  @Test
  void familiesWithSeveralGrantsAreShownPastYearsIncluded() {
    FamilyStory one = at("one grant");
    FamilyStory years = at("over the years");
    FamilyStory both = at("two people in one year");
    given(one, one.head(), "KRTP", Office.YEAR, "CLOSED");
    given(one, one.head(), "PPSE", Office.YEAR, "WITHDRAWN");
    given(years, years.head(), "KRTP", 2022, "CLOSED");
    given(years, years.head(), "JATIM_PUSPA", 2025, "DISBURSED");
    given(both, both.head(), "KRTP", 2025, "CLOSED");
    given(both, both.child(), "PENA", 2025, "CLOSED");

    overlaps("").body("total", is(2)).body("items", hasSize(2));
    overlaps("&samePerson=true")
        .body("items.familyId", contains(years.id().toString()))
        .body("items[0].sameYear", is(false))
        .body("items[0].grants.schemeCode", contains("KRTP", "JATIM_PUSPA"))
        .body("items[0].grants.year", contains(2022, 2025));
    overlaps("&samePerson=false&year=2025")
        .body("items.familyId", contains(both.id().toString()))
        .body("items[0].sameYear", is(true));
    overlaps("&year=2024").body("items", hasSize(0));
    Office.get(Tokens.of("bojonegoro"), "/overlaps?area=" + DISTRICT).statusCode(404);
  }

  @Test
  void whatSheWasGivenBeforeIsShownWithHerEligibility() {
    FamilyStory family = new FamilyStory("shown").at("35.24.26.2001");
    Told.family(family);
    given(family, family.head(), "JATIM_PUSPA", Office.YEAR - 1, "CLOSED");

    Office.post(
            Office.VERIFIER,
            "/eligibility-checks",
            Map.of(
                "schemeCode",
                "KRTP",
                "familyId",
                family.id(),
                "memberId",
                family.head(),
                "willing",
                true))
        .then()
        .statusCode(200)
        .body("eligible", is(true))
        .body("otherGrants.schemeCode", contains("JATIM_PUSPA"));
  }

  private static io.restassured.response.ValidatableResponse overlaps(String more) {
    return Office.get(Office.VERIFIER, "/overlaps?count=true&area=" + DISTRICT + more)
        .statusCode(200);
  }

  private static FamilyStory at(String name) {
    return new FamilyStory(name).at(DISTRICT + ".2001");
  }

  private static void given(
      FamilyStory family, UUID member, String scheme, int year, String status) {
    Databases.execute(
        """
        insert into capital_grant (id, scheme_code, year, family_id, member_id, area_code, told_at,
          amount, status, approved_by, approved_at, accountability_days, disbursed_on, closed_on,
          version)
        values (gen_random_uuid(), ?, ?, ?, ?, ?, now(), 4000000, ?, 'uji', now(), 90,
          date '2022-03-01', case when ? = 'CLOSED' then date '2022-12-20' end, 1)
        """,
        scheme,
        year,
        family.id(),
        member,
        family.id().equals(Told.id("family shown")) ? "35.24.26.2001" : DISTRICT + ".2001",
        status,
        status);
  }
}
