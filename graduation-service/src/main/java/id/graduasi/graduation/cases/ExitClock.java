package id.graduasi.graduation.cases;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The twelve months after PPSE capital run by themselves; the office is warned in time. */
@ApplicationScoped
class ExitClock {

  private static final Logger LOG = Logger.getLogger(ExitClock.class);
  private static final String JOB = "exit-clock";
  private static final int AT_ONCE = 200;

  private static final String RUNNING =
      """
      select id from graduation_case
      where exit_by is not null
        and step not in ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED')
        and exit_warning is distinct from (case
          when exit_by < ?::date then 'OVERDUE'
          when capital_received_on + interval '11 months' <= ?::date then 'MONTH_11'
          when capital_received_on + interval '9 months' <= ?::date then 'MONTH_9' end)
      order by id limit %d
      """
          .formatted(AT_ONCE);

  private final Database database;
  private final Cases cases;
  private final CaseWriting writing;
  private final Clock clock;

  ExitClock(Database database, Cases cases, CaseWriting writing, Clock clock) {
    this.database = database;
    this.cases = cases;
    this.writing = writing;
    this.clock = clock;
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void warn() {
    SystemScope.run(
        JOB,
        () -> {
          int count;
          do {
            count = QuarkusTransaction.requiringNew().call(this::some);
            if (count > 0) {
              LOG.infov("{0} cases have come to a warning of their time to leave", count);
            }
          } while (count == AT_ONCE);
        });
  }

  private int some() {
    Act act = Act.now("system:" + JOB, clock);
    LocalDate today = act.today();
    List<UUID> running =
        database.query(RUNNING, row -> row.getObject(1, UUID.class), today, today, today);
    writing.write(
        cases.holdAll(running).stream()
            .filter(held -> held.step.isOpen() && held.capitalReceivedOn != null)
            .flatMap(
                held ->
                    ExitWarning.on(today, held.capitalReceivedOn).stream()
                        .filter(warning -> warning != held.exitWarning)
                        .map(warning -> CaseChange.of(held, null, one -> one.warn(warning, act))))
            .toList());
    return running.size();
  }
}
