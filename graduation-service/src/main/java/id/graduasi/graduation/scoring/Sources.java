package id.graduasi.graduation.scoring;

import java.util.Set;

/**
 * What a model may look at. Besides the sources named here, {@code indicators.<name>} reads a DTSEN
 * variable as the register keeps it.
 */
final class Sources {

  static final String INDICATORS = "indicators.";

  /** Sources that are numbers. */
  static final Set<String> NUMBERS =
      Set.of(
          "family.decile",
          "family.decileMovement",
          "family.dependencyRatio",
          "family.remainingComponents",
          "family.workingAdults",
          "family.monthsOnAid",
          "family.floorAreaPerHead",
          "family.assetsHeld",
          "family.attendancePercent",
          "family.commitmentPercent",
          "grant.amountReceived",
          "grant.monthsSince",
          "visit.incomePercentOfMinimumWage",
          "visit.savings",
          "visit.debtPercentOfIncome",
          "visit.attendancePercent");

  /** Sources that are named values. */
  static final Set<String> VALUES =
      Set.of("family.ownsBusiness", "family.business", "visit.business", "grant.business");

  /**
   * What a family can never be asked to change: its rank, who lives in the house and how old they
   * are, how long it has received aid, and what others gave it.
   */
  private static final Set<String> NOT_THE_FAMILYS =
      Set.of(
          "family.decile",
          "family.decileMovement",
          "family.dependencyRatio",
          "family.remainingComponents",
          "family.monthsOnAid",
          "family.floorAreaPerHead",
          "grant.amountReceived",
          "grant.monthsSince");

  private Sources() {}

  static boolean isNumber(String source) {
    return NUMBERS.contains(source);
  }

  static boolean isValue(String source) {
    return VALUES.contains(source)
        || source.startsWith(INDICATORS) && source.length() > INDICATORS.length();
  }

  static boolean canBeWorkedOn(String source) {
    return !NOT_THE_FAMILYS.contains(source);
  }
}
