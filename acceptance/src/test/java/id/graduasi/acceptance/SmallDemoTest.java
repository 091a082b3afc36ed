package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.graduation;
import static id.graduasi.acceptance.Calls.grants;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static id.graduasi.acceptance.Calls.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tenth of the demonstration, as the next person meets it; last, so that nobody waits for it. */
@Tag("slow")
@ExtendWith(SharedSuite.class)
@Order(Integer.MAX_VALUE)
class SmallDemoTest {

  private static final int GRADUATES = 21;
  private static final List<String> WHOLE_WAY =
      List.of(
          "opening",
          "field-checks",
          "statements",
          "village-deliberations",
          "verifications",
          "decisions",
          "due",
          "effective");

  @BeforeAll
  static void loadTheDemo(Suite shared) throws IOException, InterruptedException {
    shared.withSmallDemo();
  }

  @Test
  void everyGraduateOfBojonegoroHasACaseThatWalkedEveryStep() {
    List<Map<String, Object>> cases = cases();

    assertThat(cases).hasSize(GRADUATES);
    assertThat(cases)
        .allSatisfy(
            one -> {
              List<Map<String, Object>> history = list(one.get("history"));
              assertThat(history).extracting(step -> step.get("action")).isEqualTo(WHOLE_WAY);
              assertThat(history)
                  .extracting(step -> step.get("by"))
                  .containsSubsequence("bojonegoro", "bojonegoro-verifier", "bojonegoro-head");
              assertThat(LocalDate.parse((String) one.get("effectiveOn")).getYear())
                  .isEqualTo(2025);
              assertThat(one.get("contradiction")).isNull();
            });
  }

  @Test
  void theRegistryEndedTheirEnrollmentsBecauseOfTheCases() {
    Map<String, Object> one = cases().getFirst();

    JsonPath enrollment =
        ok(
            registry("bojonegoro")
                .get("/api/v1/enrollments?programme=PKH&familyId=" + one.get("familyId")));

    assertThat(enrollment.getString("items[0].status")).isEqualTo("ENDED");
    assertThat(enrollment.getString("items[0].reason")).isEqualTo("INDEPENDENT");
    assertThat(enrollment.getString("items[0].causeId")).isEqualTo(one.get("id"));
    assertThat(enrollment.getString("items[0].effectiveOn")).isEqualTo(one.get("effectiveOn"));
  }

  @Test
  void theBridgeOfTheYearCountsThem() {
    JsonPath bridge =
        Calls.eventually(
                () ->
                    reporting("bojonegoro")
                        .get(
                            "/api/v1/reports/count-bridge?area=35.22&programme=PKH"
                                + "&from=2024-12-31&to=2025-12-31"),
                answer ->
                    Integer.valueOf(-GRADUATES)
                        .equals(
                            answer
                                .jsonPath()
                                .get("lines.find { it.cause == 'INDEPENDENT' }?.count")))
            .jsonPath();

    assertThat(bridge.getBoolean("balanced")).isTrue();
  }

  @Test
  void theYearsTargetSaysHowManyWereReached() {
    JsonPath targets =
        Calls.eventually(
                () -> graduation("bojonegoro").get("/api/v1/targets?area=35.22&year=2025"),
                answer -> answer.jsonPath().getInt("reached") == GRADUATES)
            .jsonPath();

    assertThat(targets.getInt("facilitators")).isEqualTo(209);
    assertThat(targets.getInt("target")).isEqualTo(2_090);
    assertThat(targets.getFloat("percent")).isEqualTo(1.0f);
  }

  @Test
  void sessionsWereHeldAndFamiliesAreRanked() {
    assertThat(
            ok(graduation("mukomuko").get("/api/v1/sessions?area=17.06&count=true&limit=1000"))
                .getList("items.findAll { it.kind != 'P2K2' && it.heldOn.startsWith('2024') }"))
        .hasSize(12);
    Map<String, Object> best =
        ok(graduation("bojonegoro").get("/api/v1/candidates?area=35.22&limit=1"))
            .getMap("items[0]");
    assertThat(best).containsKeys("familyId", "score", "band");
  }

  @Test
  void aTenthOfLamongansWomenWereReachedIn23DistrictsAndNoBusinessHasStopped() {
    List<Map<String, Object>> before =
        ok(grants("lamongan").get("/api/v1/grants?schemeCode=KRTP&limit=1000"))
            .getList("items.findAll { it.year < 2026 }");

    assertThat(before).hasSize(29).extracting(grant -> grant.get("roundId")).containsOnlyNulls();
    assertThat(before).extracting(grant -> grant.get("year")).contains(2022, 2023, 2024, 2025);
    assertThat(before.stream().map(grant -> ((String) grant.get("areaCode")).substring(0, 8)))
        .doesNotContain("35.24.01", "35.24.02", "35.24.09", "35.24.10")
        .satisfies(codes -> assertThat(codes.stream().distinct()).hasSize(23));
    JsonPath summary = ok(grants("lamongan").get("/api/v1/monitoring/summary?area=35.24"));
    assertThat(summary.getInt("businesses.paid")).isEqualTo(29 + 3);
    assertThat(summary.getInt("businesses.stopped")).isZero();
    assertThat(summary.getInt("visits.planned")).isEqualTo(9);
    assertThat(summary.getInt("visits.done")).isEqualTo(6);
  }

  @Test
  void theRoundOf2026IsSpentToTheRupiahAndOthersWaitOnTheReserveList() {
    Map<String, Object> round =
        ok(grants("lamongan").get("/api/v1/rounds?area=35.24&year=2026")).getMap("items[0]");

    assertThat(round)
        .containsEntry("quota", 3)
        .containsEntry("approved", 3)
        .containsEntry("budget", 12_000_000)
        .containsEntry("committed", 12_000_000);
    List<String> chances =
        ok(grants("lamongan").get("/api/v1/rounds/" + round.get("id") + "/ranking"))
            .getList("items.chance");
    assertThat(chances)
        .containsExactly(
            "APPROVED", "APPROVED", "APPROVED", "RESERVE", "RESERVE", "RESERVE", "RESERVE");
  }

  private static List<Map<String, Object>> cases() {
    return ok(graduation("bojonegoro")
            .get("/api/v1/cases?area=35.22&kind=INDEPENDENT&step=EFFECTIVE&limit=1000"))
        .getList("items");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
