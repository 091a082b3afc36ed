package id.graduasi.grants.proposal;

import id.graduasi.grants.Days;
import id.graduasi.grants.eligibility.EligibilityChecks;
import id.graduasi.grants.eligibility.Question;
import id.graduasi.grants.eligibility.Verdict;
import id.graduasi.grants.grant.Happening;
import id.graduasi.grants.round.Round;
import id.graduasi.grants.round.Rounds;
import id.graduasi.grants.scheme.Term;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Putting a person forward. Whether she may receive it is decided later, and by others. */
@ApplicationScoped
class Proposing {

  private final Proposals proposals;
  private final ProposalTable table;
  private final Rounds rounds;
  private final EligibilityChecks checks;
  private final Journal journal;
  private final CanonicalHash hash;
  private final Caller caller;
  private final Days days;

  Proposing(
      Proposals proposals,
      ProposalTable table,
      Rounds rounds,
      EligibilityChecks checks,
      Journal journal,
      CanonicalHash hash,
      Caller caller,
      Days days) {
    this.proposals = proposals;
    this.table = table;
    this.rounds = rounds;
    this.checks = checks;
    this.journal = journal;
    this.hash = hash;
    this.caller = caller;
    this.days = days;
  }

  /** A proposal, and whether this request made it. */
  record Outcome(Proposal proposal, boolean created) {}

  /**
   * Makes a proposal, completes or changes one under {@code If-Match} until it is verified, or
   * recognises a repeat of the request that made it.
   */
  @Transactional
  Outcome propose(UUID id, Propose request, IfMatch match) {
    Proposal held = proposals.lock(id).orElse(null);
    if (held != null && !match.present()) {
      return repeated(id, held, request);
    }
    match.require(held == null ? 0 : held.version());
    LocalDate appliedOn =
        Objects.requireNonNullElse(
            request.appliedOn(), held == null ? days.today() : held.appliedOn());
    requireChangeable(held, request);
    Round round = round(request, appliedOn);
    Verdict verdict = verdict(request, round, appliedOn);
    requireFit(request, round, verdict);
    if (held != null) {
      table.replace(id, request, appliedOn);
      Proposal after = proposals.find(id).orElseThrow();
      journal.append(ProposalFacts.of(Happening.PROPOSED, held, after, null));
      return new Outcome(after, false);
    }
    boolean made =
        table.insert(
            id,
            request,
            round,
            verdict.family(),
            appliedOn,
            caller.subject(),
            days.now(),
            hash.of(request));
    if (!made) {
      return repeated(id, proposals.lock(id).orElse(null), request);
    }
    Proposal proposal = proposals.find(id).orElseThrow();
    journal.append(ProposalFacts.of(Happening.PROPOSED, null, proposal, null));
    return new Outcome(proposal, true);
  }

  /** A proposal of this id that the caller does not see exists all the same. */
  private Outcome repeated(UUID id, @Nullable Proposal held, Propose request) {
    if (held == null || table.creationHash(id).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private static void requireChangeable(@Nullable Proposal held, Propose request) {
    if (held == null) {
      return;
    }
    if (held.state() != Proposal.State.PROPOSED) {
      throw new Refused(
          ProposalProblem.PROPOSAL_OUT_OF_TURN, held.state(), Proposal.State.PROPOSED);
    }
    if (!held.roundId().equals(request.roundId())) {
      throw new Refused(ProposalProblem.PROPOSAL_ROUND_FIXED).on("roundId");
    }
    if (!held.memberId().equals(request.memberId())) {
      throw new Refused(ProposalProblem.PROPOSAL_ROUND_FIXED).on("memberId");
    }
  }

  private Round round(Propose request, LocalDate appliedOn) {
    if (appliedOn.isAfter(days.today())) {
      throw new Refused(ProposalProblem.PROPOSAL_DATE_IN_FUTURE).on("appliedOn");
    }
    Round round =
        rounds
            .find(request.roundId())
            .orElseThrow(() -> new Refused(ProposalProblem.ROUND_NOT_KNOWN).on("roundId"));
    if (!round.takesProposalsOn(appliedOn)) {
      throw new Refused(ProposalProblem.ROUND_TAKES_NO_PROPOSALS, appliedOn).on("roundId");
    }
    return round;
  }

  private Verdict verdict(Propose request, Round round, LocalDate appliedOn) {
    return checks.judge(
        new Question(
            round.schemeCode(),
            request.familyId(),
            request.memberId(),
            request.willing(),
            request.stated(),
            appliedOn,
            round.year()));
  }

  private static void requireFit(Propose request, Round round, Verdict verdict) {
    if (!Area.of(round.areaCode()).contains(verdict.family().areaCode())) {
      throw new Refused(ProposalProblem.FAMILY_OUTSIDE_ROUND, round.areaCode()).on("familyId");
    }
    Term.Amount amount = verdict.term().amountIn(round.year()).orElse(null);
    if (amount == null || !amount.allows(request.amount())) {
      throw new Refused(
              ProposalProblem.PROPOSAL_AMOUNT_NOT_ALLOWED,
              round.schemeCode(),
              amount == null ? "-" : amount.inWords(),
              String.valueOf(round.year()))
          .on("amount");
    }
  }
}
