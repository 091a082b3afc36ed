package id.graduasi.grants.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it is held.
 *
 * @param roundId the round that pays for it; null for grants given before rounds were kept
 * @param familyId the family she belongs to now
 * @param toldAt when the registry recorded that she belongs there
 * @param amount rupiah
 * @param reportDueOn when the accountability report is due; null before the money
 * @param spent rupiah by her report
 * @param refundDue rupiah that were not spent and have to come back
 * @param visitNumber the latest visit that was made
 * @param version goes on from the proposal's
 */
public record Grant(
    UUID id,
    @Nullable UUID roundId,
    String schemeCode,
    int year,
    UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId,
    Instant toldAt,
    long amount,
    GrantStatus status,
    @Nullable String decreeNumber,
    @Nullable LocalDate decreeDate,
    String approvedBy,
    Instant approvedAt,
    @Nullable LocalDate disbursedOn,
    int accountabilityDays,
    @Nullable LocalDate reportDueOn,
    @Nullable AccountabilityReport report,
    @Nullable Long spent,
    long refundDue,
    long refunded,
    @Nullable Integer visitNumber,
    @Nullable LocalDate visitedOn,
    @Nullable BusinessStatus businessStatus,
    @Nullable LocalDate closedOn,
    @Nullable String outcome,
    @Nullable String closingNote,
    long version) {

  /** The state that events carry. */
  public GrantFact fact() {
    return new GrantFact(
        id,
        roundId,
        schemeCode,
        year,
        familyId,
        memberId,
        amount,
        status,
        disbursedOn,
        visitNumber,
        visitedOn,
        businessStatus,
        closedOn,
        version,
        areaCode,
        facilitatorId);
  }
}
