package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.graduation;
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
