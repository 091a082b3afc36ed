package id.graduasi.registry.inclusion;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What happens to petitions by itself: they are escalated in time and follow their families. */
@ApplicationScoped
class Escalation {

  private static final Logger LOG = Logger.getLogger(Escalation.class);

  private final PetitionTable table;
  private final Clocked clock;

  Escalation(PetitionTable table, Clocked clock) {
    this.table = table;
    this.clock = clock;
  }

  /** Every night; replicas do it twice without harm, and the views do not wait for it. */
  @Scheduled(
      cron = "{graduasi.inclusion.escalation:0 5 0 * * ?}",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void escalate() {
    int count =
        SystemScope.call(
            "escalation",
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> table.escalate(clock.now(), clock.today())));
    LOG.infov("{0} proposals and objections were escalated", count);
  }

  void follow(@Observes FamiliesChanged news) {
    UUID[] elsewhere =
        news.changes().stream()
            .filter(FamilyChange::goesElsewhere)
            .map(change -> change.after().id())
            .toArray(UUID[]::new);
    if (elsewhere.length > 0) {
      table.follow(elsewhere);
    }
  }
}
