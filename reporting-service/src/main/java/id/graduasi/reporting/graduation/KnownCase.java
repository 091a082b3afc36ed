package id.graduasi.reporting.graduation;

import static id.graduasi.reporting.ledger.Counted.CASE;
import static id.graduasi.reporting.ledger.Counted.GRADUATE;
import static id.graduasi.reporting.ledger.Counted.RELAPSE;
import static id.graduasi.reporting.ledger.Counted.RETURNED;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import id.graduasi.reporting.posting.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its newest event left it.
 *
 * @param creditedArea where the family lived in the first event in which the case was EFFECTIVE
 * @param creditedTo who accompanied it then
 */
record KnownCase(
    UUID id,
    long version,
    UUID familyId,
    String kind,
    String step,
    @Nullable LocalDate effectiveOn,
    @Nullable String creditedArea,
    @Nullable UUID creditedTo,
    String areaCode,
    @Nullable UUID facilitatorId)
    implements Known<KnownCase> {

  @Override
  public KnownCase after(@Nullable KnownCase held, LocalDate recordedOn) {
    if (held != null && held.creditedArea != null) {
      return credited(held.creditedArea, held.creditedTo, held.effectiveOn);
    }
    return step.equals("EFFECTIVE")
        ? credited(areaCode, facilitatorId, effectiveOn == null ? recordedOn : effectiveOn)
        : this;
  }

  @Override
  public List<Line> lines(@Nullable KnownCase held, LocalDate recordedOn) {
    List<Line> lines = new ArrayList<>(standing(held, recordedOn));
    if (creditedArea == null || effectiveOn == null) {
      return lines;
    }
    Place credit = new Place(creditedArea, creditedTo);
    if (held == null || held.creditedArea == null) {
      lines.add(line(GRADUATE, "EFFECTIVE", effectiveOn, recordedOn, credit, 1));
    }
    if (hasBecome("REVERSED", held)) {
      lines.add(line(GRADUATE, "REVERSED", effectiveOn, recordedOn, credit, -1));
    }
    if (hasBecome("RELAPSED", held)) {
      String within = Within.of(ChronoUnit.MONTHS.between(effectiveOn, recordedOn)).name();
      lines.add(line(RELAPSE, within, recordedOn, recordedOn, credit, 1));
      lines.add(line(RETURNED, within, effectiveOn, recordedOn, credit, 1));
    }
    return lines;
  }

  /** At which step it stands, and where; both can change with any event. */
  private List<Line> standing(@Nullable KnownCase held, LocalDate recordedOn) {
    Line now = stands(recordedOn);
    if (held == null) {
      return List.of(now);
    }
    Line before = held.stands(recordedOn);
    return before.equals(now) ? List.of() : Line.change(before, now);
  }

  private Line stands(LocalDate on) {
    return line(CASE, step, on, on, new Place(areaCode, facilitatorId), 1);
  }

  private boolean hasBecome(String wanted, @Nullable KnownCase held) {
    return step.equals(wanted) && (held == null || !held.step.equals(wanted));
  }

  private Line line(
      Counted account,
      String cause,
      LocalDate effectiveOn,
      LocalDate recordedOn,
      Place place,
      long delta) {
    return Line.of(id, account, kind, cause, effectiveOn, recordedOn, place, delta);
  }

  private KnownCase credited(String area, @Nullable UUID to, @Nullable LocalDate on) {
    return new KnownCase(id, version, familyId, kind, step, on, area, to, areaCode, facilitatorId);
  }
}
