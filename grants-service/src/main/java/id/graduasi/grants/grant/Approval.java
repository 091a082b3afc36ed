package id.graduasi.grants.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision for a proposal lays down; the grant begins with it.
 *
 * @param id the proposal's id, which becomes the grant's
 * @param version the proposal's version after the decision
 */
public record Approval(
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
    String decreeNumber,
    LocalDate decreeDate,
    String approvedBy,
    Instant approvedAt,
    int accountabilityDays,
    long version) {}
