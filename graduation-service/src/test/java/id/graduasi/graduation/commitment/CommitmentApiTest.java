package id.graduasi.graduation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class CommitmentApiTest {

  @Test
  void aQuarterIsVerifiedMonthByMonthAndToldWithoutAChildsDays() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String path = "/commitments/" + family.id() + "/2026-Q2";
    Databases.execute("delete from input_change where family_id = ?", family.id());

    Puts.put(Api.FACILITATOR, path, body(family.daughter(), "2026-04", 20, 17))
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("met", equalTo(true))
        .body("complete", equalTo(false))
        .body("percent", equalTo(85.0f));
    assertThat(
            Databases.query("select count(*) from input_change where family_id = ?", family.id()))
        .containsExactly("1");
    Puts.put(
            Api.OFFICE,
            path,
            body(family.daughter(), "2026-04", 20, 17, "2026-05", 20, 16, "2026-06", 20, 17),
            1)
        .statusCode(200)
        .body("met", equalTo(false))
        .body("complete", equalTo(true))
        .body("percent", equalTo(83.3f))
        .body("members[0].months.month", contains("2026-04", "2026-05", "2026-06"))
        .body("members[0].months[1].percent", equalTo(80.0f));
    Puts.put(Api.OFFICE, path, body(family.daughter(), "2026-04", 20, 17), 1).statusCode(412);

    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ? and topic = 'graduation.commitment'"
                + " order by version",
            family.id().toString());
    assertThat(told).hasSize(2);
    told.forEach(
        event -> Contracts.assertValid("id.graduasi.graduation.commitment.verified.v1", event));
  }

  @Test
  void theSameAgainChangesNothingAndWhatIsLeftOutIsTakenAway() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String path = "/commitments/" + family.id() + "/2026-Q2";
    String two = body(family.daughter(), "2026-04", 20, 20, "2026-05", 20, 20);
    Puts.put(Api.OFFICE, path, two).statusCode(201);

    Puts.put(Api.OFFICE, path, two).statusCode(200).body("version", equalTo(1));
    Puts.put(Api.OFFICE, path, body(family.daughter(), "2026-05", 20, 20))
        .statusCode(200)
        .body("version", equalTo(2))
        .body("daysOpen", equalTo(20))
        .body("members[0].months.month", contains("2026-05"));
    Api.get(Api.FACILITATOR, path).statusCode(200).header("ETag", equalTo("\"2\""));
  }

  @Test
  void versionsGoOnOverTheQuartersOfAFamily() {
    KnownTestFamily family = KnownTestFamily.arrived();
    Puts.put(
            Api.OFFICE,
            "/commitments/" + family.id() + "/2026-Q1",
            body(family.daughter(), "2026-01", 20, 20))
        .body("version", equalTo(1));
    Puts.put(
            Api.OFFICE,
            "/commitments/" + family.id() + "/2026-Q2",
            body(family.daughter(), "2026-04", 20, 20))
        .statusCode(201)
        .body("version", equalTo(2));
    Api.get(Api.OFFICE, "/commitments?familyId=" + family.id()).body("items", hasSize(2));
    Api.get(Api.OFFICE, "/commitments?quarter=2026-Q2&familyId=" + family.id())
        .body("items.quarter", contains("2026-Q2"));
  }

  @Test
  void whoDoesNotKeepTheCommitmentIsListedByArea() {
    String village = "35.22.91.2001";
    KnownTestFamily keeps =
        KnownTestFamily.arrived(village, KnownTestFamily.BOJONEGORO_FACILITATOR);
    KnownTestFamily breaks =
        KnownTestFamily.arrived(village, KnownTestFamily.BOJONEGORO_FACILITATOR);
    Puts.put(
        Api.OFFICE,
        "/commitments/" + keeps.id() + "/2026-Q2",
        body(keeps.daughter(), "2026-04", 20, 20));
    Puts.put(
        Api.OFFICE,
        "/commitments/" + breaks.id() + "/2026-Q2",
        body(breaks.daughter(), "2026-04", 20, 10));

    Api.get(Api.OFFICE, "/commitments?area=35.22.91&quarter=2026-Q2&met=false&count=true")
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.familyId", contains(breaks.id().toString()));
    Api.get(Api.NEIGHBOUR, "/commitments?area=35.22.91")
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    Api.get(Api.NEIGHBOUR, "/commitments/" + breaks.id() + "/2026-Q2").statusCode(404);
    Puts.put(
            Api.NEIGHBOUR,
            "/commitments/" + breaks.id() + "/2026-Q2",
            body(breaks.daughter(), "2026-04", 20, 20))
        .statusCode(404)
        .body("code", equalTo("family-not-known"));

    breaks.move(3, KnownTestFamily.LAMONGAN);
    breaks.awaitVersion(3);
    Api.get(Api.NEIGHBOUR, "/commitments/" + breaks.id() + "/2026-Q2").statusCode(200);
    Api.get(Api.OFFICE, "/commitments?area=35.22.91&met=false").body("items", hasSize(0));
  }

  @Test
  void schoolDaysGoWithTheChildIntoTheFamilyThatTheirsBecamePartOf() {
    KnownTestFamily gone = KnownTestFamily.arrived();
    KnownTestFamily stays = KnownTestFamily.arrived();
    Puts.put(
        Api.OFFICE,
        "/commitments/" + gone.id() + "/2026-Q2",
        body(gone.daughter(), "2026-04", 20, 10));
    Puts.put(
        Api.OFFICE,
        "/commitments/" + stays.id() + "/2026-Q2",
        body(stays.daughter(), "2026-04", 20, 20));
    Facts.tell(
        "family",
        "updated",
        stays.id().toString(),
        """
        {"familyId": "%s", "familyNumber": "x", "status": "ACTIVE", "version": 3,
         "areaCode": "%s", "villageCode": "%s", "facilitatorId": "%s", "decile": null,
         "indicators": {}, "members": [], "replacedIds": ["%s"]}"""
            .formatted(
                stays.id(), stays.village(), stays.village(), stays.facilitator(), gone.id()));
    stays.awaitVersion(3);

    Api.get(Api.OFFICE, "/commitments/" + stays.id() + "/2026-Q2")
        .body("members", hasSize(2))
        .body("met", equalTo(false))
        .body("version", equalTo(2));
    Api.get(Api.OFFICE, "/commitments/" + gone.id() + "/2026-Q2").statusCode(404);
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID girl = family.daughter();
    String path = "/commitments/" + family.id() + "/2026-Q2";

    refused(
        path, body(girl, "2026-07", 20, 20), "month-not-in-quarter", "members[0].months[0].month");
    refused(
        path, body(girl, "2026-04", 31, 20), "days-beyond-month", "members[0].months[0].daysOpen");
    refused(
        path,
        body(girl, "2026-04", 20, 21),
        "attended-beyond-open",
        "members[0].months[0].daysAttended");
    refused(
        path,
        body(girl, "2026-04", 20, 20, "2026-04", 20, 19),
        "month-repeated",
        "members[0].months[1].month");
    refused(
        path,
        body(UUID.randomUUID(), "2026-04", 20, 20),
        "child-not-in-family",
        "members[0].memberId");
    refused(
        "/commitments/" + family.id() + "/2099-Q2",
        body(girl, "2099-04", 20, 20),
        "month-in-future",
        "members[0].months[0].month");
    Puts.put(Api.OFFICE, "/commitments/" + family.id() + "/2026-Q5", body(girl, "2026-04", 20, 20))
        .statusCode(404);
    Puts.put(Api.HEAD, path, body(girl, "2026-04", 20, 20)).statusCode(403);
  }

  private static void refused(String path, String body, String code, String field) {
    Puts.put(Api.OFFICE, path, body)
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations[0].field", equalTo(field));
  }

  /** Months as triples of month, days open and days attended. */
  private static String body(UUID child, Object... months) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < months.length; i += 3) {
      said.append(said.isEmpty() ? "" : ", ")
          .append(
              "{\"month\": \"%s\", \"daysOpen\": %d, \"daysAttended\": %d}"
                  .formatted(months[i], months[i + 1], months[i + 2]));
    }
    return "{\"members\": [{\"memberId\": \"%s\", \"months\": [%s]}]}".formatted(child, said);
  }
}
