package id.graduasi.graduation.cases;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The effective day comes by itself: approved cases become due, a short transaction at a time. */
@ApplicationScoped
class DueCases {

  private static final Logger LOG = Logger.getLogger(DueCases.class);
  private static final String JOB = "due-cases";
  private static final int AT_ONCE = 200;

  private final Cases cases;
  private final CaseWriting writing;
  private final Clock clock;

  DueCases(Cases cases, CaseWriting writing, Clock clock) {
    this.cases = cases;
    this.writing = writing;
    this.clock = clock;
  }

  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void bringDue() {
    SystemScope.run(
        JOB,
        () -> {
          int count;
          do {
            count = QuarkusTransaction.requiringNew().call(this::some);
            if (count > 0) {
              LOG.infov("{0} cases have become due", count);
            }
          } while (count == AT_ONCE);
        });
  }

  /** Replicas take turns; whoever comes second finds that the cases are due already. */
  private int some() {
    Act act = Act.now("system:" + JOB, clock);
    List<UUID> coming = cases.comingDue(act.today(), AT_ONCE);
    writing.write(
        cases.holdAll(coming).stream()
            .filter(held -> held.hasComeDue(act.today()))
            .map(held -> CaseChange.of(held, held.decreeNumber, one -> one.becomeDue(act)))
            .toList());
    return coming.size();
  }
}
