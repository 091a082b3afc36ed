package id.graduasi.graduation.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class GrantFeedTest {

  @Test
  void aMonitoredBusinessRaisesTheFamilysNextScore() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID grant = UUID.randomUUID();
    int before = score(family);
    tell(family, grant, "disbursed", 2, "null", "null");
    tell(family, grant, "monitored", 3, "\"2026-07-08\"", "\"GROWING\"");
    await(grant, 3);

    Api.post(Api.OFFICE, "/assessments", request(family))
        .statusCode(201)
        .body("score", equalTo(before + 8))
        .body("indicators.find { it.key == 'business' }.value", equalTo("GROWING"))
        .body("inputs.grants[0].schemeCode", equalTo("KRTP"));
  }

  @Test
  void repeatsAndOlderNewsChangeNothingAndARebuildGivesTheSame() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID grant = UUID.randomUUID();
    tell(family, grant, "monitored", 3, "\"2026-07-08\"", "\"STABLE\"");
    tell(family, grant, "disbursed", 2, "null", "null");
    tell(family, grant, "monitored", 3, "\"2026-07-09\"", "\"STOPPED\"");
    UUID last = UUID.randomUUID();
    tell(family, last, "disbursed", 2, "null", "null");
    await(grant, 3);
    await(last, 2);
    List<String> rows = Databases.query("select g::text from grant_outcome g order by grant_id");

    Api.post("system", "/operations/feeds/grants-grant/rebuilds", "").statusCode(200);

    assertThat(Databases.query("select business from grant_outcome where grant_id = ?", grant))
        .containsExactly("STABLE");
    assertThat(Databases.query("select g::text from grant_outcome g order by grant_id"))
        .isEqualTo(rows);
  }

  @Test
  void grantsFollowTheirFamilyAndMarkItForTheNextRun() {
    KnownTestFamily family = KnownTestFamily.arrived();
    Databases.execute("delete from input_change where family_id = ?", family.id());
    UUID grant = UUID.randomUUID();
    tell(family, grant, "disbursed", 2, "null", "null");
    await(grant, 2);

    assertThat(Databases.query("select 1 from input_change where family_id = ?", family.id()))
        .hasSize(1);
    family.move(3, KnownTestFamily.LAMONGAN);
    Facts.await(
        KnownTestFamily.LAMONGAN, "select area_code from grant_outcome where grant_id = ?", grant);
    Facts.await(
        KnownTestFamily.LAMONGAN,
        "select area_code from input_change where family_id = ?",
        family.id());
  }

  private static int score(KnownTestFamily family) {
    return Api.post(Api.OFFICE, "/assessments", request(family))
        .statusCode(201)
        .extract()
        .path("score");
  }

  private static String request(KnownTestFamily family) {
    return "{\"familyId\": \"%s\"}".formatted(family.id());
  }

  private static void await(UUID grant, int version) {
    Facts.await(
        String.valueOf(version), "select version from grant_outcome where grant_id = ?", grant);
  }

  private static void tell(
      KnownTestFamily family,
      UUID grant,
      String what,
      int version,
      String visitedOn,
      String found) {
    String body =
        """
        {"grantId": "%s", "familyId": "%s", "memberId": "%s", "schemeCode": "KRTP",
         "roundId": null, "amount": 4000000, "disbursedOn": "2026-03-12",
         "visitNumber": %s, "visitedOn": %s, "businessStatus": %s, "version": %d,
         "areaCode": "%s", "facilitatorId": "%s"}"""
            .formatted(
                grant,
                family.id(),
                family.mother(),
                visitedOn.equals("null") ? "null" : "1",
                visitedOn,
                found,
                version,
                family.village(),
                family.facilitator());
    Contracts.assertValid("id.graduasi.grants.grant." + what + ".v1", body);
    Facts.tellOf("grants", "grant", what, grant.toString(), body);
  }
}
