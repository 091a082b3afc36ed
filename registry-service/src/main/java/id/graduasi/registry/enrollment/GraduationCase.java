package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Event;
import id.graduasi.registry.Days;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a graduation case asks of the register.
 *
 * @param reversal whether it takes its end back
 * @param on the day from which it counts: the decision's effective day, or the day of the reversal
 */
record GraduationCase(
    UUID caseId,
    UUID familyId,
    EndReason kind,
    String programme,
    LocalDate on,
    boolean reversal,
    long version) {

  static GraduationCase of(Event event) {
    Body body = event.as(Body.class);
    boolean reversal = event.is("reversed");
    LocalDate on = Days.of(event.time());
    if (!reversal && body.effectiveOn() != null) {
      on = body.effectiveOn();
    }
    return new GraduationCase(
        body.caseId(),
        body.familyId(),
        body.kind(),
        body.programme(),
        on,
        reversal,
        event.version());
  }

  /** The decision this means for an enrollment whose last period began on the given day. */
  Decision decision(LocalDate lastChange) {
    return new Decision(reversal ? null : kind.name(), on, caseId, null).notBefore(lastChange);
  }

  /** What is read of the event's body. */
  record Body(
      UUID caseId,
      UUID familyId,
      EndReason kind,
      String programme,
      @Nullable LocalDate effectiveOn) {}
}
