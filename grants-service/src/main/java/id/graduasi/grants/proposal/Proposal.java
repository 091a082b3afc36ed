package id.graduasi.grants.proposal;

import id.graduasi.grants.grant.GrantFact;
import id.graduasi.grants.grant.GrantStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is held.
 *
 * @param familyId the family she belongs to now
 * @param toldAt when the registry recorded that she belongs there
 * @param appliedOn the day of application: her age is counted on it
 * @param eligibility every criterion as it was found at the decision
 * @param ranking her points as they were at the decision
 * @param version counts its changes from 1; an approved one's grant counts on
 */
record Proposal(
    UUID id,
    UUID roundId,
    String schemeCode,
    int year,
    UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId,
    Instant toldAt,
    long amount,
    @Nullable Boolean willing,
    Map<String, Boolean> stated,
    @Nullable Business business,
    State state,
    LocalDate appliedOn,
    String proposedBy,
    Instant proposedAt,
    @Nullable LocalDate visitedOn,
    @Nullable String verificationNote,
    @Nullable String verifiedBy,
    @Nullable Instant verifiedAt,
    @Nullable String decreeNumber,
    @Nullable LocalDate decreeDate,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable FrozenEligibility eligibility,
    @Nullable Ranking ranking,
    long version) {

  /** How far a proposal has come. */
  @Schema(name = "ProposalState")
  enum State {
    PROPOSED,
    /** The visit has confirmed it; it waits for a decision. */
    VERIFIED,
    REFUSED,
    APPROVED,
    WITHDRAWN;

    boolean isOpen() {
      return this == PROPOSED || this == VERIFIED;
    }
  }

  List<String> missing() {
    return Propose.missing(willing, business);
  }

  /** Who must not decide: who proposed it, and who verified it. */
  List<String> involved() {
    return Stream.of(proposedBy, verifiedBy).filter(java.util.Objects::nonNull).toList();
  }

  /** The state that events carry. */
  GrantFact fact() {
    return new GrantFact(
        id,
        roundId,
        schemeCode,
        year,
        familyId,
        memberId,
        amount,
        GrantStatus.valueOf(state.name()),
        null,
        null,
        null,
        null,
        null,
        version,
        areaCode,
        facilitatorId);
  }
}
