package id.graduasi.reporting.facilitator;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import id.graduasi.reporting.posting.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator, or somebody of another social pillar.
 *
 * @param endedOn the last day of work
 * @param areaCode the smallest region that holds all areas of work
 */
record KnownFacilitator(
    UUID id,
    long version,
    String number,
    String kind,
    List<String> areas,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    String areaCode)
    implements Known<KnownFacilitator> {

  @Override
  public KnownFacilitator after(@Nullable KnownFacilitator held, LocalDate recordedOn) {
    return this;
  }

  @Override
  public List<Line> lines(@Nullable KnownFacilitator held, LocalDate recordedOn) {
    return Line.difference(held == null ? List.of() : held.all(recordedOn), all(recordedOn));
  }

  private List<Line> all(LocalDate recordedOn) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("ASSIGNED", startedOn, recordedOn, 1));
    if (endedOn != null) {
      lines.add(line("ENDED", endedOn.plusDays(1), recordedOn, -1));
    }
    return lines;
  }

  private Line line(String cause, LocalDate on, LocalDate recordedOn, long delta) {
    Place place = new Place(areaCode, id);
    return Line.of(id, Counted.FACILITATOR, kind, cause, on, recordedOn, place, delta);
  }

  /** A facilitator as the registry tells it. */
  record Told(
      UUID facilitatorId,
      String facilitatorNumber,
      String kind,
      List<String> areas,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      long version,
      String areaCode) {

    Told {
      Objects.requireNonNull(facilitatorId, "facilitatorId");
      Objects.requireNonNull(facilitatorNumber, "facilitatorNumber");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(startedOn, "startedOn");
      Objects.requireNonNull(areaCode, "areaCode");
      areas = List.copyOf(areas);
    }

    KnownFacilitator known() {
      return new KnownFacilitator(
          facilitatorId, version, facilitatorNumber, kind, areas, startedOn, endedOn, areaCode);
    }
  }
}
