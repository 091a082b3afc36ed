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
 * @param causeId the graduation case that ended it or whose reversal reinstated it, or the proposal
 *     it came from
 * @param startedOn its first day; while it is proposed, the day of the proposal
 * @param reviewDueOn the day on which its review falls due; null while nothing is received, and
 *     where there is no review
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
    @Nullable LocalDate reviewDueOn,
    List<Period> periods,
    @Nullable Integer decile,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  public EnrollmentState {
    periods = List.copyOf(periods);
  }

  /** Whether the family counts: active or suspended. */
  public boolean running() {
    return status == EnrollmentStatus.ACTIVE || status == EnrollmentStatus.SUSPENDED;
  }

  /** Whether something may still become of it: proposed, active or suspended. */
  boolean open() {
    return status != EnrollmentStatus.ENDED;
  }

  /** Whether the family ever counted; a proposal that came to nothing never did. */
  boolean hasStarted() {
    return periods.stream().anyMatch(period -> period.status() == EnrollmentStatus.ACTIVE);
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
        reviewDueOn,
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
        reviewDueOn,
        put,
        value(family.decile()),
        version + 1,
        areaCode,
        family.facilitatorId());
  }

  /** The same version as an enrollment of another family, which this one's has become part of. */
  EnrollmentState of(FamilyState family) {
    return new EnrollmentState(
        id,
        family.id(),
        programme,
        status,
        reason,
        effectiveOn,
        causeId,
        startedOn,
        reviewDueOn,
        periods,
        decile,
        version,
        areaCode,
        facilitatorId);
  }

  /** The next version of a proposal that is now received from a day; its history begins there. */
  EnrollmentState activated(LocalDate firstDay, FamilyState family) {
    Period first = new Period(EnrollmentStatus.ACTIVE, firstDay, null, null, family.villageCode());
    return new EnrollmentState(
        id,
        familyId,
        programme,
        EnrollmentStatus.ACTIVE,
        null,
        firstDay,
        causeId,
        firstDay,
        reviewDueOn,
        List.of(first),
        value(family.decile()),
        version + 1,
        family.villageCode(),
        family.facilitatorId());
  }

  /** The same version with the day of its review. */
  EnrollmentState reviewedOn(@Nullable LocalDate day) {
    return new EnrollmentState(
        id,
        familyId,
        programme,
        status,
        reason,
        effectiveOn,
        causeId,
        startedOn,
        day,
        periods,
        decile,
        version,
        areaCode,
        facilitatorId);
  }

  /** The same version in the status of another moment, to tell what happened then. */
  public EnrollmentState shownAs(EnrollmentStatus then, @Nullable String why, LocalDate on) {
    return new EnrollmentState(
        id,
        familyId,
        programme,
        then,
        why,
        on,
        causeId,
        startedOn,
        reviewDueOn,
        periods,
        decile,
        version,
        areaCode,
        facilitatorId);
  }

  static @Nullable Integer value(@Nullable Decile decile) {
    return decile == null ? null : decile.value();
  }
}
