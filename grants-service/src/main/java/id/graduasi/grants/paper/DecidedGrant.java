package id.graduasi.grants.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant that a decree lays down.
 *
 * @param business the kind of business by its plan
 * @param amount rupiah
 */
record DecidedGrant(
    UUID familyId,
    UUID memberId,
    String areaCode,
    long amount,
    String decreeNumber,
    LocalDate decreeDate,
    @Nullable String business) {}
