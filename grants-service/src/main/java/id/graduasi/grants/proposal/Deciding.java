package id.graduasi.grants.proposal;

import id.graduasi.grants.Days;
import id.graduasi.grants.decision.DecisionMakers;
import id.graduasi.grants.eligibility.EligibilityChecks;
import id.graduasi.grants.eligibility.Finding;
import id.graduasi.grants.eligibility.Question;
import id.graduasi.grants.eligibility.Verdict;
import id.graduasi.grants.grant.Approval;
import id.graduasi.grants.grant.GrantLife;
import id.graduasi.grants.grant.Happening;
import id.graduasi.grants.round.Round;
import id.graduasi.grants.round.RoundProblem;
import id.graduasi.grants.round.Rounds;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The decision by a third person. Eligibility is checked again and frozen with it; quota and budget
 * are taken by one conditional update of the round, so that no two decisions can share a place.
 */
@ApplicationScoped
class Deciding {

  private final Proposals proposals;
  private final ProposalTable table;
  private final Rounds rounds;
  private final Rankings rankings;
  private final EligibilityChecks checks;
  private final GrantLife grants;
  private final DecisionMakers makers;
  private final Journal journal;
  private final Days days;

  Deciding(
      Proposals proposals,
      ProposalTable table,
      Rounds rounds,
      Rankings rankings,
      EligibilityChecks checks,
      GrantLife grants,
      DecisionMakers makers,
      Journal journal,
      Days days) {
    this.proposals = proposals;
    this.table = table;
    this.rounds = rounds;
    this.rankings = rankings;
    this.checks = checks;
    this.grants = grants;
    this.makers = makers;
    this.journal = journal;
    this.days = days;
  }

  @Transactional
  Proposal decide(UUID id, IfMatch match, DecideProposal request) {
    Proposal held = proposals.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    match.require(held.version());
    String by = makers.personOtherThan(held.involved());
    if (held.state() != Proposal.State.VERIFIED) {
      throw new Refused(
          ProposalProblem.PROPOSAL_OUT_OF_TURN, held.state(), Proposal.State.VERIFIED);
    }
    return switch (request.outcome()) {
      case APPROVED -> approve(held, request, by);
      case REFUSED -> refuse(held, request, by);
    };
  }

  private Proposal refuse(Proposal held, DecideProposal request, String by) {
    if (request.reason() == null || request.reason().isBlank()) {
      throw new Refused(ProposalProblem.PROPOSAL_REASON_REQUIRED).on("reason");
    }
    Verdict verdict = verdict(held);
    table.decide(
        held.id(),
        Proposal.State.REFUSED,
        request,
        by,
        days.now(),
        FrozenEligibility.of(verdict),
        rankings.of(held, verdict.family(), verdict.member()));
    Proposal after = proposals.find(held.id()).orElseThrow();
    journal.append(ProposalFacts.of(Happening.REFUSED, held, after, request.reason()));
    return after;
  }

  private Proposal approve(Proposal held, DecideProposal request, String by) {
    String number = request.decreeNumber();
    LocalDate date = request.decreeDate();
    if (number == null || number.isBlank() || date == null) {
      throw new Refused(ProposalProblem.DECREE_REQUIRED)
          .on(date == null && number != null ? "decreeDate" : "decreeNumber");
    }
    requireDay(held, date);
    Verdict verdict = verdict(held);
    requireEligible(verdict);
    Round round = round(held);
    Instant now = days.now();
    take(held, round);
    table.decide(
        held.id(),
        Proposal.State.APPROVED,
        request,
        by,
        now,
        FrozenEligibility.of(verdict),
        rankings.of(held, verdict.family(), verdict.member()));
    Proposal after = proposals.find(held.id()).orElseThrow();
    journal.append(
        grants.begin(approval(after, round, number, date, by, now), round.monitoringWindows()));
    return after;
  }

  private void take(Proposal held, Round round) {
    if (rounds.take(round.id(), held.amount())) {
      return;
    }
    Round now = round(held);
    if (now.state() == Round.State.CLOSED) {
      throw new Refused(RoundProblem.ROUND_CLOSED);
    }
    int place = rankings.reservePlace(now, held.id());
    Refused exhausted =
        now.getRemainingQuota() == 0
            ? new Refused(ProposalProblem.QUOTA_EXHAUSTED, now.quota(), place)
            : new Refused(ProposalProblem.BUDGET_EXHAUSTED, now.getRemainingBudget(), place);
    throw exhausted.with("reservePlace", place);
  }

  private static Approval approval(
      Proposal approved, Round round, String number, LocalDate date, String by, Instant at) {
    return new Approval(
        approved.id(),
        round.id(),
        round.schemeCode(),
        round.year(),
        approved.familyId(),
        approved.memberId(),
        approved.areaCode(),
        approved.facilitatorId(),
        approved.toldAt(),
        approved.amount(),
        number,
        date,
        by,
        at,
        round.accountabilityDays(),
        approved.version());
  }

  private Round round(Proposal held) {
    return rounds
        .find(held.roundId())
        .orElseThrow(() -> new Refused(ProposalProblem.ROUND_NOT_KNOWN).on("roundId"));
  }

  private Verdict verdict(Proposal held) {
    return checks.judge(
        new Question(
            held.schemeCode(),
            held.familyId(),
            held.memberId(),
            held.willing(),
            held.stated(),
            held.appliedOn(),
            held.year()));
  }

  private static void requireEligible(Verdict verdict) {
    if (!verdict.eligibility().eligible()) {
      Refused refused = new Refused(ProposalProblem.NOT_ELIGIBLE);
      verdict.eligibility().findings().stream()
          .filter(finding -> !finding.met())
          .forEach(
              (Finding unmet) ->
                  refused.on("criteria." + unmet.code(), new UnmetCriterion(unmet.message())));
      throw refused;
    }
  }

  private void requireDay(Proposal held, LocalDate decree) {
    if (decree.isAfter(days.today())) {
      throw new Refused(ProposalProblem.PROPOSAL_DATE_IN_FUTURE).on("decreeDate");
    }
    LocalDate earliest = Objects.requireNonNullElse(held.visitedOn(), held.appliedOn());
    if (decree.isBefore(earliest)) {
      throw new Refused(ProposalProblem.PROPOSAL_DATE_TOO_EARLY, earliest).on("decreeDate");
    }
  }
}
