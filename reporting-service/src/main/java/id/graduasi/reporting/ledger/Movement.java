package id.graduasi.reporting.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: on a day, in a village, a count moved for a cause.
 *
 * @param counterpart the village at the other end of a move. A move between two villages is two
 *     lines that name each other; in an area that holds both, nothing has happened
 * @param delta +1 or -1; the reverse where a correction takes a line back
 */
public record Movement(
    Account account,
    LocalDate effectiveOn,
    String villageCode,
    @Nullable String counterpart,
    Cause cause,
    int delta) {

  Movement withDelta(int delta) {
    return new Movement(account, effectiveOn, villageCode, counterpart, cause, delta);
  }
}
