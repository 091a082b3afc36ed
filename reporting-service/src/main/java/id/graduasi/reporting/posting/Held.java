package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.History;
import id.graduasi.reporting.ledger.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrollment as it stands in the ledger: what the next posting is the difference to. */
record Held(
    UUID enrollmentId,
    long version,
    UUID familyId,
    String programme,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable Integer decile,
    List<Period> periods,
    @Nullable LocalDate reviewDueOn) {

  /** An enrollment of which nothing has been posted yet. */
  static Held nothingOf(EnrollmentTold told) {
    return new Held(
        told.enrollmentId(),
        0,
        told.familyId(),
        told.programme(),
        told.areaCode(),
        null,
        told.decile(),
        List.of(),
        null);
  }

  /** The same enrollment after what was told, accompanied by the family's facilitator. */
  Held after(EnrollmentTold told, @Nullable UUID facilitatorId) {
    if (!programme.equals(told.programme())) {
      throw new IllegalArgumentException("an enrollment stays in its programme");
    }
    return new Held(
        enrollmentId,
        told.version(),
        told.familyId(),
        told.programme(),
        told.areaCode(),
        facilitatorId,
        told.decile(),
        told.periods(),
        told.reviewDueOn());
  }

  History history() {
    return new History(periods);
  }
}
