package id.graduasi.reporting.grant;

import id.graduasi.reporting.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal or grant as an event of the grants service tells it. */
record GrantTold(
    UUID grantId,
    UUID familyId,
    UUID memberId,
    String schemeCode,
    @Nullable UUID roundId,
    long amount,
    @Nullable LocalDate disbursedOn,
    @Nullable Integer visitNumber,
    @Nullable LocalDate visitedOn,
    @Nullable String businessStatus,
    @Nullable Integer year,
    @Nullable String status,
    @Nullable LocalDate closedOn,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  GrantTold {
    Objects.requireNonNull(grantId, "grantId");
    Objects.requireNonNull(familyId, "familyId");
    Objects.requireNonNull(memberId, "memberId");
    Objects.requireNonNull(schemeCode, "schemeCode");
    Objects.requireNonNull(areaCode, "areaCode");
  }

  /** Year and status came later than the first events; without them the payment tells both. */
  KnownGrant known(Instant time) {
    LocalDate paidOrTold = disbursedOn == null ? Days.of(time) : disbursedOn;
    String paidOrNot = disbursedOn == null ? "PROPOSED" : "DISBURSED";
    return new KnownGrant(
        grantId,
        version,
        schemeCode,
        roundId,
        year == null ? paidOrTold.getYear() : year,
        familyId,
        memberId,
        amount,
        status == null ? paidOrNot : status,
        null,
        disbursedOn,
        areaCode,
        facilitatorId,
        visitNumber == null || visitedOn == null ? Map.of() : Map.of(visitNumber, visitedOn),
        visitedOn,
        businessStatus,
        closedOn,
        areaCode,
        facilitatorId);
  }
}
