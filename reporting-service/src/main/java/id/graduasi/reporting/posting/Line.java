package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.Movement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A movement with whose it is and when it was recorded: a row of the ledger. */
record Line(
    UUID enrollmentId,
    String programme,
    String account,
    String cause,
    LocalDate effectiveOn,
    LocalDate recordedOn,
    String areaCode,
    @Nullable String counterpart,
    @Nullable UUID facilitatorId,
    int delta) {

  static Line of(Held enrollment, Movement movement, LocalDate recordedOn) {
    return new Line(
        enrollment.enrollmentId(),
        enrollment.programme(),
        movement.account().name(),
        movement.cause().name(),
        movement.effectiveOn(),
        recordedOn,
        movement.villageCode(),
        movement.counterpart(),
        enrollment.facilitatorId(),
        movement.delta());
  }
}
