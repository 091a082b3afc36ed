package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.cases.AftercarePlans;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.CaseKind;
import id.graduasi.graduation.cases.CasesChanged;
import id.graduasi.graduation.cases.CasesMoved;
import id.graduasi.graduation.cases.Happening;
import id.graduasi.graduation.cases.KnownCase;
import id.graduasi.graduation.cases.PlannedVisit;
import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Plans follow their cases: made, cancelled, moved, and closed when they are over. */
@ApplicationScoped
class Planning implements AftercarePlans {

  private static final Logger LOG = Logger.getLogger(Planning.class);
  private static final int AT_ONCE = 200;
  private static final String JOB = "aftercare";

  private final VisitTable table;
  private final CaseDesk desk;
  private final AftercareConfig config;
  private final Clock clock;

  Planning(VisitTable table, CaseDesk desk, AftercareConfig config, Clock clock) {
    this.table = table;
    this.desk = desk;
    this.config = config;
    this.clock = clock;
  }

  /** A plan that cannot be made refuses the start, not the events of later. */
  void check(@Observes StartupEvent started) {
    for (CaseKind kind : CaseKind.values()) {
      Plan.of(config, kind);
    }
  }

  void follow(@Observes CasesChanged news) {
    List<VisitTable.Row> rows =
        news.to(Happening.EFFECTIVE).stream()
            .filter(one -> one.kind().isLedByPeople())
            .flatMap(this::plan)
            .toList();
    if (!rows.isEmpty()) {
      table.plan(rows);
    }
    List<KnownCase> over =
        Stream.of(Happening.REVERSED, Happening.RELAPSED)
            .flatMap(what -> news.to(what).stream())
            .toList();
    if (!over.isEmpty()) {
      table.cancel(over);
    }
  }

  private Stream<VisitTable.Row> plan(KnownCase effective) {
    return Plan.of(config, effective.kind())
        .from(Objects.requireNonNull(effective.effectiveOn()))
        .stream()
        .map(window -> VisitTable.Row.of(effective, window));
  }

  void follow(@Observes CasesMoved moved) {
    table.follow(moved.cases());
  }

  @Override
  public Map<UUID, List<PlannedVisit>> of(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : table.of(caseIds, Act.today(clock)).stream()
            .collect(
                Collectors.groupingBy(
                    Visit::caseId, Collectors.mapping(Visit::shown, Collectors.toList())));
  }

  /** A case is closed when its months are over and its last visit was made; never before. */
  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void close() {
    SystemScope.run(
        JOB,
        () -> {
          int count;
          do {
            count = QuarkusTransaction.requiringNew().call(this::some);
            if (count > 0) {
              LOG.infov("{0} cases were closed after their after-care", count);
            }
          } while (count == AT_ONCE);
        });
  }

  private int some() {
    List<UUID> over = table.over(Act.today(clock), AT_ONCE);
    desk.close(over);
    return over.size();
  }
}
