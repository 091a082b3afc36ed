package id.graduasi.graduation.cases;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** The effective day comes by itself: approved cases become due, a short transaction at a time. */
@ApplicationScoped
class DueCases {

  private static final Logger LOG = Logger.getLogger(DueCases.class);
  private static final String JOB = "due-cases";
  private static final int AT_ONCE = 200;

  private final Cases cases;
  private final Journal journal;
  private final Clock clock;

  DueCases(Cases cases, Journal journal, Clock clock) {
    this.cases = cases;
    this.journal = journal;
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

  /** Replicas share the work: each takes cases that no other holds. */
  private int some() {
    Act act = Act.now("system:" + JOB, clock);
    List<Fact> facts = new ArrayList<>();
    for (GraduationCase held : cases.holdDue(act.today(), AT_ONCE)) {
      CaseState before = held.state();
      Happening what = held.becomeDue(act);
      facts.add(CaseFacts.of(what, before, held.state(), held.decreeNumber));
    }
    journal.append(facts);
    return facts.size();
  }
}
