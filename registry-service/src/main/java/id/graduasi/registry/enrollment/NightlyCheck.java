package id.graduasi.registry.enrollment;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * What time alone brings about: people outgrow their last component, others become elderly and
 * exempt a family from its review. Each night all families that receive are looked at, a short
 * transaction for some hundreds. Replicas take turns at one row that says how far the night has
 * come, so no family is looked at twice and a killed service goes on where it stopped.
 */
@ApplicationScoped
class NightlyCheck {

  private static final Logger LOG = Logger.getLogger(NightlyCheck.class);
  private static final int TRIES = 5;

  private final AgeingFamilies ageing;
  private final EffectiveDays days;

  NightlyCheck(AgeingFamilies ageing, EffectiveDays days) {
    this.ageing = ageing;
    this.days = days;
  }

  @Scheduled(
      cron = "0 30 0 * * ?",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void eachNight() {
    run(days.today());
  }

  /** Looks at all families that have not been looked at on this day; how many that were. */
  int run(LocalDate today) {
    return SystemScope.call(
        "enrollment-night",
        () -> {
          int looked = 0;
          int failures = 0;
          while (true) {
            try {
              int some = QuarkusTransaction.requiringNew().call(() -> ageing.next(today));
              if (some == 0) {
                LOG.infov("{0} families that receive were looked at", looked);
                return looked;
              }
              looked += some;
              failures = 0;
            } catch (RuntimeException failed) {
              // A lost race with a change of the same family passes at the next try.
              if (++failures == TRIES) {
                throw failed;
              }
              LOG.warn("Some families could not be looked at and will be tried again", failed);
            }
          }
        });
  }
}
