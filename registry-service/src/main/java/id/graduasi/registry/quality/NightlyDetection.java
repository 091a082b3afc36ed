package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Every night the whole country, a regency at a time, since days pass without an import, too. */
@ApplicationScoped
class NightlyDetection {

  private static final Logger LOG = Logger.getLogger(NightlyDetection.class);

  private final Detection detection;

  NightlyDetection(Detection detection) {
    this.detection = detection;
  }

  @Scheduled(
      cron = "{graduasi.quality.nightly:0 15 1 * * ?}",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    detection.run(Area.COUNTRY);
    // Those who work in several regencies belong to none of them.
    SystemScope.run(Detection.JOB, () -> detection.run(Rules.FACILITATOR_OVERLOADED, Area.COUNTRY));
    LOG.info("Looked for issues in the whole country");
  }
}
