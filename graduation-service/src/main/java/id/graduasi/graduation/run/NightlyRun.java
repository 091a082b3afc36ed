package id.graduasi.graduation.run;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Scores by night whose inputs changed by day, where the configuration says so. */
@ApplicationScoped
class NightlyRun {

  private static final String JOB = "nightly-scoring";

  private final Starting starting;

  NightlyRun(Starting starting) {
    this.starting = starting;
  }

  @Scheduled(cron = "${graduasi.scoring.nightly:off}", timeZone = "Asia/Jakarta")
  void start() {
    SystemScope.run(JOB, starting::nightly);
  }
}
