package id.graduasi.grants.history;

import id.graduasi.grants.grant.BusinessStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as a row tells it.
 *
 * @param amount rupiah, above 0
 * @param disbursedOn when the money went out
 * @param visits those that were made, in their order
 * @param businessStatus how the business stands: stated, or as at the latest visit
 * @param closedOn when it was over; null while it goes on
 */
record HistoricGrant(
    UUID familyId,
    UUID memberId,
    String schemeCode,
    int year,
    long amount,
    LocalDate disbursedOn,
    @Nullable String decreeNumber,
    @Nullable LocalDate decreeDate,
    List<Visited> visits,
    @Nullable BusinessStatus businessStatus,
    @Nullable LocalDate closedOn,
    @Nullable String note) {

  /** A visit that was made. */
  record Visited(int number, LocalDate visitedOn, BusinessStatus businessStatus) {}

  /** Whom and what it is about: there is one a person, scheme and year. */
  String key() {
    return memberId + " " + schemeCode + " " + year;
  }
}
