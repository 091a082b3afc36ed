package id.graduasi.registry.enrollment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about an enrollment.
 *
 * @param reason the code of the reason, or null where the change needs none
 * @param effectiveOn the day from which it counts
 * @param causeId the graduation case behind it, if there is one
 * @param note the reason in words, for the history
 */
record Decision(
    @Nullable String reason, LocalDate effectiveOn, @Nullable UUID causeId, @Nullable String note) {

  /** What the history names as cause: the words, else the case. */
  @Nullable String cause() {
    return note == null && causeId != null ? causeId.toString() : note;
  }

  /** The same decision, counting from the given day if that is later. */
  Decision notBefore(LocalDate day) {
    return effectiveOn.isBefore(day) ? new Decision(reason, day, causeId, note) : this;
  }
}
