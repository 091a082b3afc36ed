package id.graduasi.grants.proposal;

import id.graduasi.grants.eligibility.EligibilityView.CriterionView;
import id.graduasi.platform.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown: what was proposed, what the visit found, what was decided and why. */
@Schema(name = "GrantProposal", description = "A person put forward for a round")
record ProposalView(
    UUID id,
    UUID roundId,
    @Schema(examples = "KRTP") String schemeCode,
    @Schema(examples = "2026") int year,
    @Schema(description = "The family she belongs to now") UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Schema(examples = "4000000") long amount,
    @Nullable Boolean willing,
    Map<String, Boolean> stated,
    @Nullable Business business,
    @Schema(description = "Whether nothing is missing for the verification visit") boolean complete,
    @Schema(description = "What is missing, by field") List<String> missing,
    Proposal.State state,
    LocalDate appliedOn,
    String proposedBy,
    Instant proposedAt,
    @Nullable Verification verification,
    @Nullable Decision decision,
    @Schema(description = "Why it was withdrawn") @Nullable String withdrawalReason,
    long version) {

  /** What the visit found. */
  @Schema(name = "ProposalVerification")
  record Verification(
      LocalDate visitedOn,
      VerifyProposal.Outcome outcome,
      @Nullable String note,
      String by,
      Instant at) {}

  /** What was decided, on what was so at that moment. */
  @Schema(name = "ProposalDecided")
  record Decision(
      DecideProposal.Outcome outcome,
      @Nullable String decreeNumber,
      @Nullable LocalDate decreeDate,
      @Nullable String reason,
      String by,
      Instant at,
      @Schema(description = "Every criterion as it was found, frozen") List<CriterionView> criteria,
      @Schema(description = "When the facts were recorded") @Nullable Instant factsAsOf,
      @Schema(description = "The DTSEN version the decile came from", examples = "2026-Q1")
          @Nullable String dtsenVersion,
      @Schema(description = "Her points, frozen") @Nullable Integer points,
      List<RankedProposal.PartView> parts) {}

  static ProposalView of(Proposal proposal, Language language) {
    List<String> missing = proposal.missing();
    return new ProposalView(
        proposal.id(),
        proposal.roundId(),
        proposal.schemeCode(),
        proposal.year(),
        proposal.familyId(),
        proposal.memberId(),
        proposal.areaCode(),
        proposal.facilitatorId(),
        proposal.amount(),
        proposal.willing(),
        proposal.stated(),
        proposal.business(),
        missing.isEmpty(),
        missing,
        proposal.state(),
        proposal.appliedOn(),
        proposal.proposedBy(),
        proposal.proposedAt(),
        verification(proposal),
        decision(proposal, language),
        proposal.state() == Proposal.State.WITHDRAWN ? proposal.reason() : null,
        proposal.version());
  }

  private static @Nullable Verification verification(Proposal proposal) {
    LocalDate visitedOn = proposal.visitedOn();
    String by = proposal.verifiedBy();
    Instant at = proposal.verifiedAt();
    if (visitedOn == null || by == null || at == null) {
      return null;
    }
    boolean refused = proposal.state() == Proposal.State.REFUSED && proposal.decidedBy() == null;
    return new Verification(
        visitedOn,
        refused ? VerifyProposal.Outcome.REFUSED : VerifyProposal.Outcome.CONFIRMED,
        proposal.verificationNote(),
        by,
        at);
  }

  private static @Nullable Decision decision(Proposal proposal, Language language) {
    String by = proposal.decidedBy();
    Instant at = proposal.decidedAt();
    if (by == null || at == null) {
      return null;
    }
    Ranking ranking = proposal.ranking();
    return new Decision(
        proposal.state() == Proposal.State.REFUSED
            ? DecideProposal.Outcome.REFUSED
            : DecideProposal.Outcome.APPROVED,
        proposal.decreeNumber(),
        proposal.decreeDate(),
        proposal.state() == Proposal.State.WITHDRAWN ? null : proposal.reason(),
        by,
        at,
        proposal.eligibility() == null
            ? List.of()
            : proposal.eligibility().findings().stream()
                .map(finding -> CriterionView.of(finding, language))
                .toList(),
        proposal.eligibility() == null ? null : proposal.eligibility().factsAsOf(),
        proposal.eligibility() == null ? null : proposal.eligibility().dtsenVersion(),
        ranking == null ? null : ranking.points(),
        ranking == null ? List.of() : RankedProposal.PartView.of(ranking, language));
  }
}
