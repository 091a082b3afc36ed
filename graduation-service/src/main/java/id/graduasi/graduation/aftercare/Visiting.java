package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.CaseStep;
import id.graduasi.graduation.cases.CaseView;
import id.graduasi.graduation.cases.KnownCase;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writing down what a visit found. */
@ApplicationScoped
class Visiting {

  private final VisitTable table;
  private final CaseDesk desk;

  Visiting(VisitTable table, CaseDesk desk) {
    this.table = table;
    this.desk = desk;
  }

  /** The visit of that number, else the next of the plan, else one more than was planned. */
  @Transactional
  CaseView record(UUID caseId, RecordVisit visit, IfMatch match) {
    Act act = desk.act();
    KnownCase held = desk.hold(caseId);
    match.require(held.version());
    if (!held.kind().isLedByPeople()) {
      throw new Refused(AftercareProblem.NO_AFTERCARE_FOR_KIND);
    }
    if (held.step() != CaseStep.EFFECTIVE) {
      throw new Refused(AftercareProblem.NO_AFTERCARE, held.step()).with("step", held.step());
    }
    act.past(visit.visitedOn(), "visitedOn");
    if (held.effectiveOn() != null && visit.visitedOn().isBefore(held.effectiveOn())) {
      throw new Refused(AftercareProblem.VISIT_BEFORE_EFFECT, held.effectiveOn()).on("visitedOn");
    }
    Plan.Window window = window(table.of(List.of(caseId), act.today()), visit);
    table.done(held, window.number(), window, visit, act);
    desk.visited(caseId, visit.visitedOn(), visit.situation().name(), visit.situation().warns());
    return desk.view(caseId);
  }

  private static Plan.Window window(List<Visit> plan, RecordVisit visit) {
    Integer number = visit.number();
    if (number == null) {
      return plan.stream()
          .filter(Visit::isToDo)
          .findFirst()
          .map(Visiting::window)
          .orElseGet(() -> new Plan.Window(plan.size() + 1, visit.visitedOn(), visit.visitedOn()));
    }
    Visit planned =
        plan.stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(
                () -> new Refused(AftercareProblem.VISIT_NOT_PLANNED, number).on("number"));
    if (planned.state() == VisitState.DONE) {
      throw new Refused(AftercareProblem.VISIT_ALREADY_DONE, number).on("number");
    }
    return window(planned);
  }

  private static Plan.Window window(Visit planned) {
    return new Plan.Window(planned.number(), planned.opensOn(), planned.dueOn());
  }
}
