package id.graduasi.grants.proposal;

import id.graduasi.grants.grant.Grant;
import id.graduasi.grants.grant.GrantLife;
import id.graduasi.grants.grant.Grants;
import id.graduasi.grants.grant.Happening;
import id.graduasi.grants.round.Rounds;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Taking a proposal back. An approved one gives its place back, and the reserve list moves up. */
@ApplicationScoped
class Withdrawing {

  private final Proposals proposals;
  private final ProposalTable table;
  private final Grants grants;
  private final GrantLife life;
  private final Rounds rounds;
  private final Journal journal;
  private final Caller caller;

  Withdrawing(
      Proposals proposals,
      ProposalTable table,
      Grants grants,
      GrantLife life,
      Rounds rounds,
      Journal journal,
      Caller caller) {
    this.proposals = proposals;
    this.table = table;
    this.grants = grants;
    this.life = life;
    this.rounds = rounds;
    this.journal = journal;
    this.caller = caller;
  }

  /**
   * Runs nationwide, because a person who was approved may have moved away from the round that gets
   * its place back.
   */
  @Transactional
  Proposal withdraw(UUID id, IfMatch match, WithdrawProposal request) {
    Proposal held =
        proposals
            .lock(id)
            .filter(this::isTheCallers)
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    match.require(held.version());
    return switch (held.state()) {
      case PROPOSED, VERIFIED -> open(held, request);
      case APPROVED -> approved(held, request);
      case REFUSED, WITHDRAWN ->
          throw new Refused(
              ProposalProblem.PROPOSAL_OUT_OF_TURN,
              held.state(),
              Proposal.State.PROPOSED + " | " + Proposal.State.VERIFIED);
    };
  }

  private Proposal open(Proposal held, WithdrawProposal request) {
    table.withdraw(held.id(), request.reason(), held.version() + 1);
    Proposal after = proposals.find(held.id()).orElseThrow();
    journal.append(ProposalFacts.of(Happening.WITHDRAWN, held, after, request.reason()));
    return after;
  }

  private Proposal approved(Proposal held, WithdrawProposal request) {
    Grant grant = grants.lock(held.id()).orElseThrow();
    if (!life.isBeforeMoney(grant)) {
      throw new Refused(ProposalProblem.GRANT_ALREADY_PAID);
    }
    Grant withdrawn = life.withdraw(held.id());
    table.withdraw(held.id(), request.reason(), withdrawn.version());
    rounds.giveBack(held.roundId(), held.amount());
    Proposal after = proposals.find(held.id()).orElseThrow();
    journal.append(
        withdrawn
            .fact()
            .because(Happening.WITHDRAWN, ProposalFacts.changes(held, after), request.reason()));
    return after;
  }

  private boolean isTheCallers(Proposal proposal) {
    return caller.area().contains(proposal.areaCode())
        && caller.facilitatorId().map(own -> own.equals(proposal.facilitatorId())).orElse(true);
  }
}
