package id.graduasi.reporting.grant;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import id.graduasi.reporting.posting.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, or the grant it became.
 *
 * @param amount whole rupiah
 * @param approvedOn the day an event first told that it was approved, or paid if that is earlier
 * @param creditedArea where the family lived when it was decided or paid; a later move takes
 *     nothing away from there
 * @param visits the days of the visits made, by number
 */
record KnownGrant(
    UUID id,
    long version,
    String schemeCode,
    @Nullable UUID roundId,
    int year,
    UUID familyId,
    UUID memberId,
    long amount,
    String status,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate disbursedOn,
    String creditedArea,
    @Nullable UUID creditedTo,
    Map<Integer, LocalDate> visits,
    @Nullable LocalDate visitedOn,
    @Nullable String businessStatus,
    @Nullable LocalDate closedOn,
    String areaCode,
    @Nullable UUID facilitatorId)
    implements Known<KnownGrant> {

  private static final Set<String> NOT_GRANTED =
      Set.of("PROPOSED", "VERIFIED", "REFUSED", "WITHDRAWN");

  @Override
  public KnownGrant after(@Nullable KnownGrant held, LocalDate recordedOn) {
    KnownGrant credited = held != null && held.staysCredited(this) ? held : this;
    Map<Integer, LocalDate> made = new TreeMap<>(held == null ? Map.of() : held.visits);
    made.putAll(visits);
    return new KnownGrant(
        id,
        version,
        schemeCode,
        roundId,
        year,
        familyId,
        memberId,
        amount,
        status,
        approved(held, recordedOn),
        disbursedOn,
        credited.creditedArea,
        credited.creditedTo,
        made,
        visitedOn,
        businessStatus,
        closedOn,
        areaCode,
        facilitatorId);
  }

  /** What is different is taken back on the day it concerned and posted on the day it concerns. */
  @Override
  public List<Line> lines(@Nullable KnownGrant held, LocalDate recordedOn) {
    List<Line> lines =
        new ArrayList<>(
            Line.difference(held == null ? List.of() : held.paid(recordedOn), paid(recordedOn)));
    String before = held == null ? null : held.businessStatus;
    if (visitedOn != null && !Objects.equals(before, businessStatus)) {
      if (held != null && before != null) {
        lines.add(held.line(Counted.BUSINESS, before, visitedOn, recordedOn, -1));
      }
      if (businessStatus != null) {
        lines.add(line(Counted.BUSINESS, businessStatus, visitedOn, recordedOn, 1));
      }
    }
    return lines;
  }

  private List<Line> paid(LocalDate recordedOn) {
    List<Line> lines = new ArrayList<>();
    if (approvedOn != null) {
      lines.add(line(Counted.APPROVED, "APPROVED", approvedOn, recordedOn, 1));
    }
    if (disbursedOn != null) {
      lines.add(line(Counted.GRANT, "DISBURSED", disbursedOn, recordedOn, 1));
      lines.add(line(Counted.GRANT_AMOUNT, "DISBURSED", disbursedOn, recordedOn, amount));
    }
    return lines;
  }

  private Line line(Counted account, String cause, LocalDate on, LocalDate recordedOn, long delta) {
    Place place = new Place(creditedArea, creditedTo);
    return Line.of(id, account, schemeCode, cause, on, recordedOn, place, delta);
  }

  private @Nullable LocalDate approved(@Nullable KnownGrant held, LocalDate recordedOn) {
    if (!granted()) {
      return null;
    }
    if (held != null && held.approvedOn != null) {
      return held.approvedOn;
    }
    return disbursedOn != null && disbursedOn.isBefore(recordedOn) ? disbursedOn : recordedOn;
  }

  /** Until it is decided, and again when it is paid, it is credited where the family then lives. */
  private boolean staysCredited(KnownGrant now) {
    return granted() && now.granted() && Objects.equals(disbursedOn, now.disbursedOn);
  }

  private boolean granted() {
    return !NOT_GRANTED.contains(status);
  }
}
