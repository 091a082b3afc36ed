package id.graduasi.reporting.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Why a count moved: one of the names below, or the reason an enrollment ended by its own name
 * ({@code INDEPENDENT}, {@code NATURAL}, {@code DIED}, …). Not an enumeration: a reason the
 * registry learns tomorrow is still a cause here.
 */
public record Cause(String name) {

  public static final Cause NEW = new Cause("NEW");

  /** An end was reversed: the family counts again. */
  public static final Cause REINSTATED = new Cause("REINSTATED");

  public static final Cause AREA_IN = new Cause("AREA_IN");
  public static final Cause AREA_OUT = new Cause("AREA_OUT");

  /** The village itself got another code; nobody moved house. */
  public static final Cause REGION_CHANGE = new Cause("REGION_CHANGE");

  /** Two records of one family became one, in another village. */
  public static final Cause DUPLICATE = new Cause("DUPLICATE");

  /** What was recorded after the day a bridge is asked to know. */
  public static final Cause LATE = new Cause("LATE");

  static final Cause SUSPENDED = new Cause("SUSPENDED");
  static final Cause RESUMED = new Cause("RESUMED");
  private static final Cause OTHER = new Cause("OTHER");

  static Cause ended(@Nullable String reason) {
    return reason == null ? OTHER : new Cause(reason);
  }

  /** Why a family left its village while it kept counting. */
  static Cause movedAway(@Nullable String reason) {
    return withoutMoving(reason, AREA_OUT);
  }

  /** Why a family arrived in a village while it kept counting. */
  static Cause movedHere(@Nullable String reason) {
    return withoutMoving(reason, AREA_IN);
  }

  private static Cause withoutMoving(@Nullable String reason, Cause otherwise) {
    if (REGION_CHANGE.name.equals(reason)) {
      return REGION_CHANGE;
    }
    return DUPLICATE.name.equals(reason) ? DUPLICATE : otherwise;
  }
}
