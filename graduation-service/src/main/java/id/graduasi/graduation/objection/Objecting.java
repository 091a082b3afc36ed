package id.graduasi.graduation.objection;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.KnownCase;
import id.graduasi.graduation.cases.ObjectionState;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** Objecting to a decision, and deciding about it. The case is held first, then the objection. */
@ApplicationScoped
class Objecting {

  private final ObjectionTable table;
  private final CaseDesk desk;
  private final ObjectionConfig config;

  Objecting(ObjectionTable table, CaseDesk desk, ObjectionConfig config) {
    this.table = table;
    this.desk = desk;
    this.config = config;
  }

  @Transactional
  ObjectionView raise(UUID caseId, RaiseObjection request, IfMatch match) {
    Act act = desk.act();
    KnownCase held = desk.hold(caseId);
    match.require(held.version());
    LocalDate raisedOn =
        act.past(Objects.requireNonNullElse(request.raisedOn(), act.today()), "raisedOn");
    Objection raised =
        new Objection(
            UuidCreator.getTimeOrderedEpoch(),
            held.id(),
            held.familyId(),
            raisedOn,
            Objects.requireNonNullElse(request.raisedBy(), RaiseObjection.Party.OTHER),
            request.reason(),
            request.evidenceReference(),
            act.by(),
            act.at().truncatedTo(ChronoUnit.MICROS),
            act.today().plusDays(config.days()),
            ObjectionState.OPEN,
            null,
            null,
            null,
            null,
            null,
            1,
            held.areaCode(),
            held.facilitatorId());
    desk.object(caseId, raised.id(), raised.dueOn(), request.reason());
    requireInTime(held, raisedOn);
    table.insert(raised);
    return ObjectionView.of(raised, act.today());
  }

  /** From the decision on, until some days after it and after the day it takes effect. */
  private void requireInTime(KnownCase held, LocalDate raisedOn) {
    LocalDate decidedOn = Objects.requireNonNull(held.decidedOn());
    if (raisedOn.isBefore(decidedOn)) {
      throw new Refused(ObjectionProblem.OBJECTION_BEFORE_DECISION, decidedOn).on("raisedOn");
    }
    LocalDate effectiveOn = held.effectiveOn();
    LocalDate begins =
        effectiveOn != null && effectiveOn.isAfter(decidedOn) ? effectiveOn : decidedOn;
    LocalDate last = begins.plusDays(config.windowDays());
    if (raisedOn.isAfter(last)) {
      throw new Refused(ObjectionProblem.OBJECTION_TOO_LATE, last).on("raisedOn");
    }
  }

  /**
   * Decides. Neither by who wrote the objection down, nor, once it was escalated, by who decided
   * the case: nobody judges himself twice.
   */
  @Transactional
  ObjectionView decide(UUID id, DecideObjection decision, IfMatch match) {
    desk.requirePerson();
    KnownCase concerned = desk.hold(table.require(id).caseId());
    Objection held = table.require(id);
    match.require(held.version());
    if (!held.state().isOpen()) {
      throw new Refused(ObjectionProblem.OBJECTION_ALREADY_DECIDED, held.state())
          .with("state", held.state());
    }
    Act act = desk.act();
    boolean escalated = held.stateOn(act.today()) == ObjectionState.ESCALATED;
    boolean ownDecision = act.by().equals(concerned.decidedBy());
    if (act.by().equals(held.recordedBy())
        || (escalated && config.escalatedByAnother() && ownDecision)) {
      throw new Refused(CommonProblem.FOUR_EYES);
    }
    table.decide(id, decision, act.by(), act.at(), escalated);
    switch (decision.outcome()) {
      case UPHELD -> desk.uphold(concerned.id(), decision.reason(), decision.decreeNumber());
      case DISMISSED -> desk.dismiss(concerned.id(), decision.reason());
    }
    return ObjectionView.of(table.require(id), act.today());
  }
}
