package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.ledger.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: what moved, whose it is, and when it was recorded.
 *
 * @param subjectId what moved
 * @param item what of the account: a programme, a kind, a scheme
 * @param counterpart the place at the other end of a move; an area that holds both feels nothing
 */
public record Line(
    UUID subjectId,
    String item,
    String account,
    String cause,
    LocalDate effectiveOn,
    LocalDate recordedOn,
    String areaCode,
    @Nullable String counterpart,
    @Nullable UUID facilitatorId,
    long delta) {

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

  /** A line of something that stays where it is. */
  public static Line of(
      UUID subject,
      Counted account,
      String item,
      String cause,
      LocalDate effectiveOn,
      LocalDate recordedOn,
      Place place,
      long delta) {
    return new Line(
        subject,
        item,
        account.name(),
        cause,
        effectiveOn,
        recordedOn,
        place.areaCode(),
        null,
        place.facilitatorId(),
        delta);
  }

  /**
   * What turns one set of lines into another, all recorded on the same day: what is no longer so is
   * taken back on the day it concerns.
   */
  public static List<Line> difference(List<Line> before, List<Line> after) {
    Map<Line, Long> net = new LinkedHashMap<>();
    before.forEach(line -> net.merge(line.with(0), -line.delta, Long::sum));
    after.forEach(line -> net.merge(line.with(0), line.delta, Long::sum));
    List<Line> lines = new ArrayList<>();
    net.forEach(
        (line, delta) -> {
          if (delta != 0) {
            lines.add(line.with(delta));
          }
        });
    return lines;
  }

  /** The two lines of something that went from one standing to another on a day. */
  public static List<Line> change(Line from, Line to) {
    boolean sameButPlace = from.cause.equals(to.cause) && from.item.equals(to.item);
    boolean moved = sameButPlace && !from.areaCode.equals(to.areaCode);
    return List.of(
        from.towards(moved ? to.areaCode : null, -1), to.towards(moved ? from.areaCode : null, 1));
  }

  private Line with(long delta) {
    return new Line(
        subjectId,
        item,
        account,
        cause,
        effectiveOn,
        recordedOn,
        areaCode,
        counterpart,
        facilitatorId,
        delta);
  }

  private Line towards(@Nullable String counterpart, long delta) {
    return new Line(
        subjectId,
        item,
        account,
        cause,
        effectiveOn,
        recordedOn,
        areaCode,
        counterpart,
        facilitatorId,
        delta);
  }
}
