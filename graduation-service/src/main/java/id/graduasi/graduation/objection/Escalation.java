package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.CasesMoved;
import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What happens to objections by itself: they are escalated in time and follow their cases. */
@ApplicationScoped
class Escalation {

  private static final Logger LOG = Logger.getLogger(Escalation.class);
  private static final int AT_ONCE = 200;

  private final ObjectionTable table;
  private final CaseDesk desk;
  private final Clock clock;

  Escalation(ObjectionTable table, CaseDesk desk, Clock clock) {
    this.table = table;
    this.desk = desk;
    this.clock = clock;
  }

  /** The lists do not wait for it: they tell by the day which objections are escalated. */
  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void escalate() {
    SystemScope.run(
        "objection-clock",
        () -> {
          int count;
          do {
            count = QuarkusTransaction.requiringNew().call(this::some);
            if (count > 0) {
              LOG.infov("{0} objections were escalated", count);
            }
          } while (count == AT_ONCE);
        });
  }

  /** Cases first, as everywhere; who comes second finds nothing more to escalate. */
  private int some() {
    LocalDate today = Act.today(clock);
    List<UUID> cases = table.overdue(today, AT_ONCE);
    if (!cases.isEmpty()) {
      desk.escalate(cases);
      table.escalate(cases, clock.instant(), today);
    }
    return cases.size();
  }

  void follow(@Observes CasesMoved moved) {
    table.follow(moved.cases());
  }
}
