package id.graduasi.reporting.graduation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.Kept;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class CaseFeedTest {

  private static final String HERE = "35.05.01.2001";
  private static final String NEXT_DOOR = "35.05.02.2001";
  private static final UUID FACILITATOR = Told.id("facilitator of cases");

  @Test
  void aGraduationIsCreditedWhereAndToWhomItTookEffect() {
    Kept told = opened("credited", "INDEPENDENT").with("step", "DECIDED").tell("2025-03-20");
    told.with("step", "EFFECTIVE").with("effectiveOn", "2025-04-01").tell("2025-04-01");
    told.with("areaCode", NEXT_DOOR).with("facilitatorId", Told.id("another").toString());
    told.tell("2025-06-01").again(3, "2025-04-01");
    told.with("step", "RELAPSED").tell("2026-01-15");

    assertThat(told.lines())
        .containsExactly(
            "2025-03-01 2025-03-01 CASE INDEPENDENT OPENED 35.05.01.2001 1",
            "2025-03-20 2025-03-20 CASE INDEPENDENT OPENED 35.05.01.2001 -1",
            "2025-03-20 2025-03-20 CASE INDEPENDENT DECIDED 35.05.01.2001 1",
            "2025-04-01 2025-04-01 CASE INDEPENDENT DECIDED 35.05.01.2001 -1",
            "2025-04-01 2025-04-01 CASE INDEPENDENT EFFECTIVE 35.05.01.2001 1",
            "2025-04-01 2025-04-01 GRADUATE INDEPENDENT EFFECTIVE 35.05.01.2001 1",
            "2025-06-01 2025-06-01 CASE INDEPENDENT EFFECTIVE 35.05.01.2001 -1",
            "2025-06-01 2025-06-01 CASE INDEPENDENT EFFECTIVE 35.05.02.2001 1",
            "2026-01-15 2026-01-15 CASE INDEPENDENT EFFECTIVE 35.05.02.2001 -1",
            "2026-01-15 2026-01-15 CASE INDEPENDENT RELAPSED 35.05.02.2001 1",
            "2026-01-15 2026-01-15 RELAPSE INDEPENDENT TWELVE_MONTHS 35.05.01.2001 1",
            "2025-04-01 2026-01-15 RETURNED INDEPENDENT TWELVE_MONTHS 35.05.01.2001 1");
  }

  @Test
  void aReversedGraduationIsTakenBackOnItsDay() {
    Kept told = opened("reversed", "PPSE");
    told.with("step", "EFFECTIVE").with("effectiveOn", "2025-04-01").tell("2025-04-01");
    told.with("step", "REVERSED").tell("2025-05-05").again(3, "2025-05-06");
    told.again(2, "2025-05-06").tell("2025-05-07");

    assertThat(told.lines().stream().filter(line -> line.contains("GRADUATE")))
        .containsExactly(
            "2025-04-01 2025-04-01 GRADUATE PPSE EFFECTIVE 35.05.01.2001 1",
            "2025-04-01 2025-05-05 GRADUATE PPSE REVERSED 35.05.01.2001 -1");
  }

  @Test
  void aRebuildGivesTheSameBooks() {
    opened("rebuilt", "PENA")
        .with("step", "EFFECTIVE")
        .with("effectiveOn", "2025-02-01")
        .tell("2025-02-01");
    Kept.awaitAll();
    List<String> before = books();

    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/feeds/graduation-case/rebuilds")
        .then()
        .statusCode(200);

    assertThat(books()).isEqualTo(before).isNotEmpty();
  }

  private static Kept opened(String name, String kind) {
    return Kept.graduationCase(name, kind, HERE, FACILITATOR)
        .with("step", "OPENED")
        .tell("2025-03-01");
  }

  private static List<String> books() {
    return Databases.query(
        """
        select concat_ws(' ', subject_id, account, item, cause, effective_on, recorded_on, area_code,
                         counterpart_code, facilitator_id, delta)
        from movement where account in ('CASE', 'GRADUATE', 'RELAPSE', 'RETURNED')
        union all select tally::text from tally
        where account in ('CASE', 'GRADUATE', 'RELAPSE', 'RETURNED') and count <> 0
        union all select month_tally::text from month_tally
        where account in ('CASE', 'GRADUATE', 'RELAPSE', 'RETURNED') and count <> 0
        union all select graduation_case::text from graduation_case
        order by 1
        """);
  }
}
