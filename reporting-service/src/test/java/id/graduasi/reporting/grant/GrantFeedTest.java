package id.graduasi.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.reporting.Kept;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class GrantFeedTest {

  private static final UUID FACILITATOR = Told.id("facilitator of grants");

  @Test
  void moneyThatComesBackIsTakenBackOnTheDayItWasPaid() {
    Kept grant =
        Kept.grant("returned", "35.06.01.2001", FACILITATOR)
            .with("status", "PROPOSED")
            .tell("2026-02-01")
            .with("status", "APPROVED")
            .tell("2026-03-01")
            .with("status", "DISBURSED")
            .with("disbursedOn", "2026-03-10")
            .tell("2026-03-11")
            .with("status", "RETURNED")
            .with("disbursedOn", null)
            .tell("2026-03-20");

    assertThat(grant.lines())
        .containsExactly(
            "2026-03-01 2026-03-01 APPROVED KRTP APPROVED 35.06.01.2001 1",
            "2026-03-10 2026-03-11 GRANT KRTP DISBURSED 35.06.01.2001 1",
            "2026-03-10 2026-03-11 GRANT_AMOUNT KRTP DISBURSED 35.06.01.2001 4000000",
            "2026-03-10 2026-03-20 GRANT KRTP DISBURSED 35.06.01.2001 -1",
            "2026-03-10 2026-03-20 GRANT_AMOUNT KRTP DISBURSED 35.06.01.2001 -4000000");
  }

  @Test
  void visitsAreRememberedAndTheBusinessIsWhatTheNewestFound() {
    Kept grant =
        Kept.grant("visited", "35.06.01.2001", FACILITATOR)
            .with("status", "DISBURSED")
            .with("disbursedOn", "2026-03-10")
            .tell("2026-03-11")
            .with("visitNumber", 1)
            .with("visitedOn", "2026-05-02")
            .with("businessStatus", "STABLE")
            .tell("2026-05-02")
            .with("areaCode", "35.06.02.2001")
            .with("visitNumber", 2)
            .with("visitedOn", "2026-08-03")
            .with("businessStatus", "GROWING")
            .tell("2026-08-03");

    assertThat(grant.lines().stream().filter(line -> line.contains("BUSINESS")))
        .containsExactly(
            "2026-05-02 2026-05-02 BUSINESS KRTP STABLE 35.06.01.2001 1",
            "2026-08-03 2026-08-03 BUSINESS KRTP STABLE 35.06.01.2001 -1",
            "2026-08-03 2026-08-03 BUSINESS KRTP GROWING 35.06.01.2001 1");
    assertThat(
            Databases.query(
                "select visits::text || ' ' || credited_area || ' ' || area_code from capital_grant"
                    + " where id = ?",
                grant.id()))
        .containsExactly(
            "{\"1\": \"2026-05-02\", \"2\": \"2026-08-03\"} 35.06.01.2001 35.06.02.2001");
  }
}
