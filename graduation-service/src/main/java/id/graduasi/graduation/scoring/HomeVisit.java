package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator found in the family's home. What was not asked is null.
 *
 * @param visitedOn day of the visit
 * @param monthlyIncome whole rupiah a month, of the whole family
 * @param savings whole rupiah
 * @param debt whole rupiah still owed
 * @param business how the family's business runs
 * @param sessionsHeld P2K2 sessions of the family's group in the last twelve months
 * @param sessionsAttended how many of them the family attended
 */
public record HomeVisit(
    LocalDate visitedOn,
    @Nullable Long monthlyIncome,
    @Nullable Long savings,
    @Nullable Long debt,
    @Nullable Business business,
    @Nullable Integer sessionsHeld,
    @Nullable Integer sessionsAttended) {

  /** How a business runs: none, stopped, or running with a trend. */
  public enum Business {
    NONE,
    STOPPED,
    DECLINING,
    STABLE,
    GROWING
  }
}
