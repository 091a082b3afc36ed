package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.graduation;
import static id.graduasi.acceptance.Calls.grants;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One woman's capital through the whole suite, and what she was given before; after those who count
 * on an empty folder.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE - 1)
class GrantWayTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private static final int YEAR = TODAY.minusDays(5).getYear();
  private static final long AMOUNT = 4_000_000;
  private static final String SCHEME = "MODAL_UJI";
  private static final String FACILITATOR = "01990000-0000-7000-8000-000000003524";
  private static final String FAMILY = UUID.randomUUID().toString();
  private static final String WOMAN = UUID.randomUUID().toString();
  private static final String ROUND = UUID.randomUUID().toString();
  private static final String GRANT = UUID.randomUUID().toString();

  @BeforeAll
  void sheLivesInLamonganAndASchemeIsInForce(Suite shared) {
    ok(
        registry("lamongan")
            .body(
                Map.of(
                    "number", "LMG-0001",
                    "name", "Wahyu Lestari",
                    "kind", "PKH",
                    "areas", List.of("35.24"),
                    "startedOn", "2024-01-01"))
            .put("/api/v1/facilitators/" + FACILITATOR));
    ok(
        registry("lamongan")
            .body(
                Map.of(
                    "kk",
                    "3524170101209001",
                    "villageCode",
                    "35.24.17.2001",
                    "facilitatorId",
                    FACILITATOR,
                    "decile",
                    Map.of("value", 2, "dtsenVersion", "2026-Q3"),
                    "members",
                    List.of(head())))
            .put("/api/v1/families/" + FAMILY));
    ok(grants("ministry").body(scheme()).put("/api/v1/schemes/" + SCHEME));
  }

  @Test
  @Order(1)
  void sheIsEligibleAndIsPutForward() {
    Map<String, Object> check =
        Map.of("schemeCode", SCHEME, "familyId", FAMILY, "memberId", WOMAN, "willing", true);
    JsonPath eligible =
        ok(
            eventually(
                () -> grants("lamongan-facilitator").body(check).post("/api/v1/eligibility-checks"),
                answer -> answer.statusCode() != 404));
    assertThat(eligible.getBoolean("eligible")).isTrue();

    ok(grants("lamongan").body(round()).put("/api/v1/rounds/" + ROUND));
    JsonPath proposal =
        ok(grants("lamongan-facilitator").body(proposal()).put("/api/v1/proposals/" + GRANT));
    assertThat(proposal.getString("state")).isEqualTo("PROPOSED");
  }

  @Test
  @Order(2)
  void threePeopleBringItToAGrantAndNoMoreThanTheQuota() {
    ok(
        grants("lamongan-verifier")
            .body(Map.of("visitedOn", day(0), "outcome", "CONFIRMED"))
            .post("/api/v1/proposals/" + GRANT + "/verifications"));
    Response same = decide("lamongan-verifier");
    assertThat(same.statusCode()).as(same.asString()).isEqualTo(403);
    ok(decide("lamongan-head"));

    JsonPath round = ok(grants("lamongan").get("/api/v1/rounds/" + ROUND));
    assertThat(round.getInt("approved")).isEqualTo(1);
    assertThat(round.getLong("committed")).isEqualTo(AMOUNT);
  }

  @Test
  @Order(3)
  void theMoneyGoesOutOnceAndTheVisitIsSeenByGraduation() {
    Map<String, Object> payment =
        Map.of("paidOn", day(0), "amount", AMOUNT, "channel", "BANK", "reference", "SP2D-1");
    for (int time = 0; time < 2; time++) {
      ok(grants("lamongan").body(payment).post("/api/v1/grants/" + GRANT + "/disbursements"));
    }
    ok(
        grants("lamongan-facilitator")
            .body(Map.of("number", 1, "visitedOn", day(0), "businessStatus", "GROWING"))
            .post("/api/v1/grants/" + GRANT + "/monitoring-visits"));

    assertThat(ok(grants("lamongan").get("/api/v1/grants/" + GRANT)).getList("payments"))
        .hasSize(1);
    JsonPath assessed =
        eventually(
                () ->
                    graduation("lamongan")
                        .body(Map.of("familyId", FAMILY))
                        .post("/api/v1/assessments"),
                answer ->
                    "GROWING".equals(answer.jsonPath().getString("inputs.grants[0].business")))
            .jsonPath();
    assertThat(assessed.getLong("inputs.grants[0].amount")).isEqualTo(AMOUNT);
    assertThat(
            Told.on("grants.grant").stream()
                .filter(event -> event.key().equals(GRANT))
                .map(event -> event.type().replace("id.graduasi.grants.grant.", "")))
        .containsExactly(
            "proposed.v1", "verified.v1", "approved.v1", "disbursed.v1", "monitored.v1");
  }

  @Test
  @Order(4)
  void whatSheWasGivenBeforeComesByAFileAndIsShownAsAnOverlap() {
    String file =
        "id_keluarga,id_anggota,skema,tahun,nominal,tanggal_cair,kunjungan_1_tanggal,"
            + "kunjungan_1_status,tanggal_selesai\n%s,%s,KRTP,2023,3000000,2023-03-20,2023-05-14,"
                .formatted(FAMILY, WOMAN)
            + "STABIL,2023-12-20\n";
    String id =
        ok(grants("lamongan")
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/grant-imports?kind=history"))
            .getString("id");
    JsonPath job =
        eventually(
                () -> grants("lamongan").get("/api/v1/grant-imports/" + id),
                answer -> answer.jsonPath().getString("state").equals("COMPLETED"))
            .jsonPath();
    assertThat(job.getInt("created")).isEqualTo(1);

    JsonPath overlap = ok(grants("lamongan").get("/api/v1/overlaps?area=35.24.17"));
    assertThat(overlap.getList("items[0].grants.year")).containsExactly(2023, YEAR);
    JsonPath summary = ok(grants("lamongan").get("/api/v1/monitoring/summary?area=35.24.17"));
    assertThat(summary.getInt("visits.planned")).isEqualTo(4);
    assertThat(summary.getInt("visits.done")).isEqualTo(2);
    assertThat(summary.getInt("businesses.stopped")).isZero();
    assertThat(grants("bojonegoro").get("/api/v1/grants/" + GRANT).statusCode()).isEqualTo(404);
  }

  private static Response decide(String client) {
    return grants(client)
        .body(
            Map.of(
                "outcome", "APPROVED",
                "decreeNumber", "SK-17",
                "decreeDate", day(0),
                "reason", "All criteria are met"))
        .post("/api/v1/proposals/" + GRANT + "/decisions");
  }

  private static Map<String, Object> head() {
    return Map.of(
        "id", WOMAN,
        "nik", "3524174107869001",
        "name", "Siti Peragaan",
        "sex", "FEMALE",
        "birthDate", "1986-07-01",
        "relationship", "HEAD",
        "maritalStatus", "WIDOWED",
        "ownsBusiness", true);
  }

  /** In force in every year, so that the way can be walked on any day. */
  private static Map<String, Object> scheme() {
    Map<String, String> words = Map.of("id", "Uji", "en", "Test");
    return Map.of(
        "name",
        words,
        "purpose",
        words,
        "areaCode",
        "35.24",
        "source",
        "uji",
        "terms",
        List.of(
            Map.of(
                "validFrom", "2000-01-01",
                "amounts", List.of(Map.of("year", YEAR, "amount", AMOUNT)),
                "excludes", List.of(),
                "criteria",
                    List.of(
                        Map.of(
                            "code",
                            "FEMALE",
                            "fact",
                            "SEX",
                            "oneOf",
                            List.of("FEMALE"),
                            "met",
                            words,
                            "notMet",
                            words,
                            "unknown",
                            words)))));
  }

  private static Map<String, Object> round() {
    return Map.of(
        "schemeCode",
        SCHEME,
        "areaCode",
        "35.24",
        "year",
        YEAR,
        "quota",
        1,
        "budget",
        AMOUNT,
        "monitoringWindows",
        List.of(window(1, -5), window(2, 30), window(3, 60)));
  }

  private static Map<String, Object> window(int number, int from) {
    return Map.of("number", number, "from", day(from), "to", day(from + 10));
  }

  private static Map<String, Object> proposal() {
    return Map.of(
        "roundId", ROUND,
        "familyId", FAMILY,
        "memberId", WOMAN,
        "willing", true,
        "amount", AMOUNT,
        "business",
            Map.of(
                "kind", "FOOD",
                "description", "A stall in front of the house",
                "startedOn", day(-200),
                "need", "A stove"));
  }

  private static String day(int fromToday) {
    return TODAY.plusDays(fromToday).toString();
  }
}
