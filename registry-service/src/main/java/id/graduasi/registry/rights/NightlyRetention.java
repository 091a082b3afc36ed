package id.graduasi.registry.rights;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Forgets every night, if a retention is set. */
@ApplicationScoped
class NightlyRetention {

  private static final Logger LOG = Logger.getLogger(NightlyRetention.class);

  private final Retention retention;
  private final RetentionConfig config;

  NightlyRetention(Retention retention, RetentionConfig config) {
    this.retention = retention;
    this.config = config;
  }

  @Scheduled(
      cron = "{graduasi.registry.retention-nightly:0 45 2 * * ?}",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    config
        .years()
        .ifPresent(
            years -> {
              RetentionView done =
                  SystemScope.call("retention", () -> retention.run(Area.COUNTRY, years, false));
              LOG.infov("{0} families were anonymised", done.families());
            });
  }
}
