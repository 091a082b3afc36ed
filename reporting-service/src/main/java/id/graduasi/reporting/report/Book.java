package id.graduasi.reporting.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something the ledger's figures can be read from. There are two, which must say the same: the
 * lines themselves, and the tally that large areas are answered from.
 */
interface Book {

  /** How many stand in the books on a day. */
  Standing standing(Question question, LocalDate on);

  /**
   * The count of each region directly below the area, by code; regions without lines are absent.
   */
  Map<String, Long> below(Question question, LocalDate on);

  /** What led from one day's count to another's. */
  Movements between(Question question, LocalDate from, LocalDate to);

  /** Recipients, and those among them whose payment is suspended. */
  record Standing(long count, long suspended) {}

  /** A bridge as it was read: each number by a sum of its own. */
  record Movements(long opening, Map<String, Long> causes, long late, long closing) {

    boolean balanced() {
      long moved = causes.values().stream().mapToLong(Long::longValue).sum();
      return opening + moved + late == closing;
    }
  }
}
