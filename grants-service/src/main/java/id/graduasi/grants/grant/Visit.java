package id.graduasi.grants.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring visit (monev): planned with the approval, made or missed later.
 *
 * @param missedFrom from this day on it counts as missed
 * @param moneyCameLater it is missed because the money came after its window
 */
public record Visit(
    UUID grantId,
    int number,
    LocalDate windowFrom,
    LocalDate windowTo,
    LocalDate missedFrom,
    State state,
    boolean moneyCameLater,
    @Nullable Made made) {

  /** How a planned visit stands today. */
  @Schema(name = "VisitState")
  public enum State {
    /** Its window has not opened, or there is no money yet. */
    PLANNED,
    /** Its window is open. */
    DUE,
    /** Its window has closed; it can still be made, late. */
    OVERDUE,
    DONE,
    /** The next window has opened, or thirty days have passed since the last one. */
    MISSED
  }

  /** What was seen. */
  public record Made(MonitorVisit form, String recordedBy) {

    boolean isLate(LocalDate windowTo) {
      return form.visitedOn().isAfter(windowTo);
    }
  }
}
