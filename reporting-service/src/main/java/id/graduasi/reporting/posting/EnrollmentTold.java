package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.History;
import id.graduasi.reporting.ledger.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrollment as an event of the registry tells it: its state and its whole history. */
record EnrollmentTold(
    UUID enrollmentId,
    long version,
    UUID familyId,
    String programme,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable Integer decile,
    List<Period> periods,
    @Nullable LocalDate reviewDueOn) {

  EnrollmentTold {
    Objects.requireNonNull(enrollmentId, "enrollmentId");
    Objects.requireNonNull(familyId, "familyId");
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(areaCode, "areaCode");
    periods = List.copyOf(periods);
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("an enrollment has at least one period");
    }
  }

  History history() {
    return new History(periods);
  }
}
