package id.graduasi.graduation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFacilitator;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class FacilitatorFeedTest {

  private static final String ROWS =
      "select row_to_json(facilitator)::text from facilitator order by facilitator_id";

  @Test
  void repeatedAndOlderEventsChangeNothingAndARebuildGivesTheSameRows() {
    KnownTestFacilitator facilitator = KnownTestFacilitator.arrived("35.22.15");
    facilitator.tell(3, "PKH", "2021-03-01", "2026-06-30");
    facilitator.tell(2, "TKSK", "2020-01-01", null);
    facilitator.tell(3, "TKSK", "2020-01-01", null);
    facilitator.tell(1, "PKH", "2021-03-01", null);
    KnownTestFacilitator.arrived("35.22.15");
    facilitator.awaitVersion(3);
    // Events of one key are in order on their partition: this one shows that all before it arrived.
    facilitator.tell(4, "PKH", "2021-03-01", "2026-07-31");
    facilitator.awaitVersion(4);

    List<String> before = Databases.query(ROWS);
    assertThat(
            Databases.query(
                "select kind || ' ' || ended_on from facilitator where facilitator_id = ?",
                facilitator.id()))
        .containsExactly("PKH 2026-07-31");

    Api.post("system", "/operations/feeds/registry-facilitator/rebuilds", "").statusCode(200);
    assertThat(Databases.query(ROWS)).isEqualTo(before);
  }

  @Test
  void theReviewDayOfAnEnrollmentIsThatOfTheNewestEvent() {
    KnownTestFamily family = KnownTestFamily.arrived();
    enrollment(family, 3, "\"2027-02-01\"");
    enrollment(family, 2, "\"2026-01-10\"");
    enrollment(family, 3, "\"2020-01-01\"");
    enrollment(family, 4, "null");
    family.awaitEnrollment(4);
    assertThat(reviewDay(family.enrollment())).containsExactly((String) null);
    assertThat(
            Databases.query(
                "select five_years_on::text from enrollment where enrollment_id = ?",
                family.enrollment()))
        .containsExactly("2026-01-10");
    enrollment(family, 5, "\"2027-03-01\"");
    family.awaitEnrollment(5);
    enrollment(family, 4, "null");
    Facts.await("2027-03-01", reviewDay(), family.enrollment());
  }

  @Test
  void fiveYearsAreCountedByWhatWasReceived() {
    String sql = "select five_years_on(?::jsonb)::text";
    assertThat(
            Databases.query(
                sql, "[{\"status\": \"ACTIVE\", \"from\": \"2021-01-10\", \"to\": null}]"))
        .containsExactly("2026-01-10");
    // Ninety days of suspension put it off by ninety days, once payments go on.
    assertThat(
            Databases.query(
                sql,
                """
                [{"status": "ACTIVE", "from": "2021-01-10", "to": "2022-01-01"},
                 {"status": "SUSPENDED", "from": "2022-01-01", "to": "2022-04-01"},
                 {"status": "ACTIVE", "from": "2022-04-01", "to": null}]"""))
        .containsExactly("2026-04-10");
    assertThat(Databases.query(sql, "[]")).containsExactly((String) null);
  }

  private static String reviewDay() {
    return "select review_due_on::text from enrollment where enrollment_id = ?";
  }

  private static List<String> reviewDay(UUID enrollment) {
    return Databases.query(reviewDay(), enrollment);
  }

  private static void enrollment(KnownTestFamily family, long version, String reviewDueOn) {
    Facts.tell(
        "enrollment",
        "corrected",
        family.id().toString(),
        """
        {"enrollmentId": "%s", "familyId": "%s", "programme": "PKH", "status": "ACTIVE",
         "reason": null, "effectiveOn": "2021-01-10", "causeId": null, "reviewDueOn": %s,
         "decile": 3, "version": %d, "areaCode": "%s", "facilitatorId": "%s",
         "periods": [{"status": "ACTIVE", "from": "2021-01-10", "to": null, "reason": null,
                      "villageCode": "%s"}]}"""
            .formatted(
                family.enrollment(),
                family.id(),
                reviewDueOn,
                version,
                family.village(),
                family.facilitator(),
                family.village()));
  }
}
