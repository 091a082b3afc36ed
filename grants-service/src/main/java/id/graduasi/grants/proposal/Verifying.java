package id.graduasi.grants.proposal;

import id.graduasi.grants.Days;
import id.graduasi.grants.decision.DecisionMakers;
import id.graduasi.grants.grant.Happening;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The verification visit: somebody else looks whether it is so. */
@ApplicationScoped
class Verifying {

  private final Proposals proposals;
  private final ProposalTable table;
  private final DecisionMakers makers;
  private final Journal journal;
  private final Days days;

  Verifying(
      Proposals proposals, ProposalTable table, DecisionMakers makers, Journal journal, Days days) {
    this.proposals = proposals;
    this.table = table;
    this.makers = makers;
    this.journal = journal;
    this.days = days;
  }

  /** Records the visit; a refusal ends the proposal with its note. */
  @Transactional
  Proposal verify(UUID id, IfMatch match, VerifyProposal request) {
    Proposal held = proposals.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    match.require(held.version());
    if (held.state() != Proposal.State.PROPOSED) {
      throw new Refused(
          ProposalProblem.PROPOSAL_OUT_OF_TURN, held.state(), Proposal.State.PROPOSED);
    }
    String by = makers.anotherThan(List.of(held.proposedBy()));
    requireDay(held, request);
    return switch (request.outcome()) {
      case CONFIRMED -> {
        requireComplete(held);
        yield written(held, Proposal.State.VERIFIED, Happening.VERIFIED, request, by);
      }
      case REFUSED -> {
        if (request.note() == null || request.note().isBlank()) {
          throw new Refused(ProposalProblem.PROPOSAL_REASON_REQUIRED).on("note");
        }
        yield written(held, Proposal.State.REFUSED, Happening.REFUSED, request, by);
      }
    };
  }

  private Proposal written(
      Proposal held, Proposal.State state, Happening what, VerifyProposal request, String by) {
    table.verify(held.id(), state, request, by, days.now());
    Proposal after = proposals.find(held.id()).orElseThrow();
    journal.append(ProposalFacts.of(what, held, after, request.note()));
    return after;
  }

  private void requireDay(Proposal held, VerifyProposal request) {
    if (request.visitedOn().isAfter(days.today())) {
      throw new Refused(ProposalProblem.PROPOSAL_DATE_IN_FUTURE).on("visitedOn");
    }
    if (request.visitedOn().isBefore(held.appliedOn())) {
      throw new Refused(ProposalProblem.PROPOSAL_DATE_TOO_EARLY, held.appliedOn()).on("visitedOn");
    }
  }

  private static void requireComplete(Proposal held) {
    if (!held.missing().isEmpty()) {
      Refused incomplete = new Refused(ProposalProblem.PROPOSAL_INCOMPLETE);
      held.missing().forEach(field -> incomplete.on(field, ProposalProblem.PROPOSAL_FIELD_MISSING));
      throw incomplete;
    }
  }
}
