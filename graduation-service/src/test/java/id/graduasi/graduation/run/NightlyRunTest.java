package id.graduasi.graduation.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Facts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ServiceTest
class NightlyRunTest {

  @Inject NightlyRun night;

  @Test
  void oneRunANightStartsHoweverManyClocksStrike() {
    night.start();
    night.start();

    assertThat(
            Databases.query(
                "select mode || ' ' || area_code from scoring_run"
                    + " where subject = 'system:nightly-scoring'"))
        .containsExactly("INCREMENTAL *");
    Facts.await(
        "COMPLETED", "select state from scoring_run where subject = 'system:nightly-scoring'");
  }
}
