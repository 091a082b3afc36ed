package id.graduasi.grants.grant;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Visits that were made, each in its window or late, until it counts as missed. */
@ApplicationScoped
class Visiting {

  private final GrantWork work;
  private final GrantTable table;
  private final Visits visits;

  Visiting(GrantWork work, GrantTable table, Visits visits) {
    this.work = work;
    this.table = table;
    this.visits = visits;
  }

  /** A grant, and whether this request recorded the visit. */
  record Outcome(GrantView grant, boolean recorded) {}

  /** Records a visit. A repeat changes nothing; If-Match replaces what was recorded. */
  @Transactional
  Outcome visit(UUID id, IfMatch match, MonitorVisit form) {
    Grant held = work.hold(id);
    Visit planned =
        visits.of(id, work.today()).stream()
            .filter(visit -> visit.number() == form.number())
            .findFirst()
            .orElseThrow(
                () -> new Refused(GrantProblem.VISIT_NOT_PLANNED, form.number()).on("number"));
    if (planned.made() != null && planned.made().form().equals(form)) {
      return new Outcome(work.view(held), false);
    }
    work.requirePaid(held);
    if (planned.made() == null) {
      match.require(held.version());
    } else {
      GrantWork.requireReplacing(match, held, GrantProblem.VISIT_ALREADY_MADE, form.number());
    }
    requireInTime(planned, form);
    work.requireDay("visitedOn", form.visitedOn(), held.disbursedOn());
    visits.make(id, form, work.by(), work.now());
    table.monitored(id);
    return new Outcome(work.told(Happening.MONITORED, held, "visit " + form.number()), true);
  }

  private static void requireInTime(Visit planned, MonitorVisit form) {
    if (form.visitedOn().isBefore(planned.windowFrom())) {
      throw new Refused(GrantProblem.VISIT_TOO_EARLY, form.number(), planned.windowFrom())
          .on("visitedOn");
    }
    if (planned.moneyCameLater() || !form.visitedOn().isBefore(planned.missedFrom())) {
      throw new Refused(GrantProblem.VISIT_MISSED, form.number(), planned.missedFrom())
          .on("visitedOn");
    }
  }
}
