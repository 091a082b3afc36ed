package id.graduasi.grants.round;

import id.graduasi.grants.Days;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Schemes;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the office does with rounds, each in one transaction with its journal entry. */
@ApplicationScoped
class RoundWork {

  private final Rounds rounds;
  private final RoundTable table;
  private final Schemes schemes;
  private final Journal journal;
  private final CanonicalHash hash;
  private final RequestedArea requested;
  private final Caller caller;
  private final Days days;

  RoundWork(
      Rounds rounds,
      RoundTable table,
      Schemes schemes,
      Journal journal,
      CanonicalHash hash,
      RequestedArea requested,
      Caller caller,
      Days days) {
    this.rounds = rounds;
    this.table = table;
    this.schemes = schemes;
    this.journal = journal;
    this.hash = hash;
    this.requested = requested;
    this.caller = caller;
    this.days = days;
  }

  /** A round, and whether this request opened it. */
  record Outcome(Round round, boolean created) {}

  /**
   * Opens a new round, changes one under {@code If-Match}, or recognises a repeat of the opening
   * request. It may reach visits to people who have moved away, so it runs nationwide.
   */
  @Transactional
  Outcome register(UUID id, RegisterRound request, IfMatch match) {
    requested.of(request.areaCode());
    RoundRules.require(request, scheme(request.schemeCode()));
    if (!match.present() && table.insert(id, request, hash.of(request))) {
      Round opened = rounds.find(id).orElseThrow();
      journal.append(RoundFact.of(RoundFact.Happening.OPENED, null, opened, null));
      return new Outcome(opened, true);
    }
    Round held = rounds.lock(id).orElse(null);
    if (held == null || !caller.area().contains(held.areaCode())) {
      throw new Refused(
          match.present() ? CommonProblem.PRECONDITION_FAILED : CommonProblem.ALREADY_EXISTS, 0);
    }
    if (match.present()) {
      match.require(held.version());
      return new Outcome(change(held, request), false);
    }
    if (table.creationHash(id).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private Round change(Round held, RegisterRound request) {
    if (held.state() == Round.State.CLOSED) {
      throw new Refused(RoundProblem.ROUND_CLOSED);
    }
    requireSame(held, request);
    table.replace(held.id(), request);
    Round after = rounds.find(held.id()).orElseThrow();
    if (RoundFact.changes(held, after).isEmpty()) {
      return after;
    }
    if (!held.monitoringWindows().equals(after.monitoringWindows())) {
      table.replan(held.id(), request);
    }
    journal.append(RoundFact.of(RoundFact.Happening.CHANGED, held, after, null));
    return after;
  }

  private static void requireSame(Round held, RegisterRound request) {
    Refused differs = new Refused(RoundProblem.ROUND_IDENTITY_FIXED);
    boolean scheme = held.schemeCode().equals(request.schemeCode());
    boolean area = held.areaCode().equals(request.areaCode());
    boolean year = held.year() == request.year();
    if (!scheme) {
      differs.on("schemeCode");
    }
    if (!area) {
      differs.on("areaCode");
    }
    if (!year) {
      differs.on("year");
    }
    if (!(scheme && area && year)) {
      throw differs;
    }
  }

  @Transactional
  Round close(UUID id, IfMatch match, CloseRound request) {
    Round held = require(id);
    match.require(held.version());
    if (held.state() == Round.State.CLOSED) {
      throw new Refused(RoundProblem.ROUND_CLOSED);
    }
    table.close(id, days.today());
    Round after = rounds.find(id).orElseThrow();
    journal.append(RoundFact.of(RoundFact.Happening.CLOSED, held, after, request.reason()));
    return after;
  }

  /** What one round loses the other gains, to the rupiah. */
  @Transactional
  Round carryOver(UUID id, IfMatch match, CarryOver request) {
    List.of(id, request.toRoundId()).stream().sorted().forEach(rounds::lock);
    Round from = require(id);
    match.require(from.version());
    Round to =
        rounds
            .find(request.toRoundId())
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND).on("toRoundId"));
    requireAlike(from, to);
    int quota = request.quota() == null ? from.getRemainingQuota() : request.quota();
    long budget = request.budget() == null ? from.getRemainingBudget() : request.budget();
    if (quota > from.getRemainingQuota()
        || budget > from.getRemainingBudget()
        || (quota == 0 && budget == 0)) {
      throw new Refused(
          RoundProblem.ROUND_CARRIES_NOTHING, from.getRemainingQuota(), from.getRemainingBudget());
    }
    table.carry(from.id(), -quota, -budget);
    table.carry(to.id(), quota, budget);
    Round less = rounds.find(from.id()).orElseThrow();
    Round more = rounds.find(to.id()).orElseThrow();
    journal.append(
        List.of(
            RoundFact.of(RoundFact.Happening.CHANGED, from, less, "carried over to " + to.id()),
            RoundFact.of(RoundFact.Happening.CHANGED, to, more, "carried over from " + from.id())));
    return more;
  }

  private static void requireAlike(Round from, Round to) {
    if (from.state() != Round.State.CLOSED) {
      throw new Refused(RoundProblem.ROUND_NOT_CLOSED);
    }
    if (to.state() == Round.State.CLOSED) {
      throw new Refused(RoundProblem.ROUND_CLOSED).on("toRoundId");
    }
    if (!from.schemeCode().equals(to.schemeCode()) || !from.areaCode().equals(to.areaCode())) {
      throw new Refused(RoundProblem.ROUNDS_DIFFER).on("toRoundId");
    }
  }

  private Round require(UUID id) {
    return rounds.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private Scheme scheme(String code) {
    return schemes
        .find(code)
        .orElseThrow(() -> new Refused(RoundProblem.ROUND_SCHEME_UNKNOWN, code).on("schemeCode"));
  }
}
