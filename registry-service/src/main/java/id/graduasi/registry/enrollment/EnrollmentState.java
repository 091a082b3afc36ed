package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as the register holds it.
 *
 * @param id chosen by the client or the import
 * @param familyId the family
 * @param programme the programme's code, e.g. {@code PKH}
 * @param status what it is now
 * @param reason why the status began; null while nothing but a start lies behind it
 * @param effectiveOn the day from which the latest change counts
 * @param causeId the graduation case that ended it or whose reversal reinstated it
 * @param startedOn its first day
 * @param periods its whole history
 * @param decile the family's decile when it last changed, if known
 * @param version counts its changes from 1
 * @param areaCode the family's village
 * @param facilitatorId the family's facilitator, if any
 */
public record EnrollmentState(
    UUID id,
    UUID familyId,
    String programme,
    EnrollmentStatus status,
    @Nullable String reason,
    LocalDate effectiveOn,
    @Nullable UUID causeId,
    LocalDate startedOn,
    List<Period> periods,
    @Nullable Integer decile,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** PKH and BPNT are meant to last five years, then a review falls due; never an automatic end. */
  private static final int REVIEW_AFTER_YEARS = 5;

  public EnrollmentState {
    periods = List.copyOf(periods);
  }

  /** Whether the family still counts: active or suspended. */
  public boolean running() {
    return status != EnrollmentStatus.ENDED;
  }

  /** The day on which its review falls due; null once it has ended. */
  public @Nullable LocalDate reviewDueOn() {
    return running() ? startedOn.plusYears(REVIEW_AFTER_YEARS) : null;
  }

  Period current() {
    return periods.getLast();
  }

  /** The next version after one more period, with the family as it is now. */
  EnrollmentState next(
      Period period, @Nullable String reason, @Nullable UUID cause, FamilyState family) {
    return new EnrollmentState(
        id,
        familyId,
        programme,
        period.status(),
        reason,
        period.from(),
        cause,
        startedOn,
        new Periods(periods).then(period).list(),
        value(family.decile()),
        version + 1,
        family.villageCode(),
        family.facilitatorId());
  }

  /** The next version with another first day or another facilitator; no period is added. */
  EnrollmentState corrected(LocalDate firstDay, FamilyState family) {
    List<Period> put = new Periods(periods).startingOn(firstDay).list();
    return new EnrollmentState(
        id,
        familyId,
        programme,
        status,
        reason,
        put.getLast().from(),
        causeId,
        firstDay,
        put,
        value(family.decile()),
        version + 1,
        areaCode,
        family.facilitatorId());
  }

  static @Nullable Integer value(@Nullable Decile decile) {
    return decile == null ? null : decile.value();
  }
}
