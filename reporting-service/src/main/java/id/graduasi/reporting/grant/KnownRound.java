package id.graduasi.reporting.grant;

import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round: how many grants of a scheme may be given in an area and a year, and when one visits. */
record KnownRound(
    UUID id,
    long version,
    String schemeCode,
    int year,
    int quota,
    long budget,
    List<Window> monitoringWindows,
    String areaCode)
    implements Known<KnownRound> {

  /** When a visit is to be made; both days included. */
  record Window(int number, LocalDate from, LocalDate to) {}

  @Override
  public KnownRound after(@Nullable KnownRound held, LocalDate recordedOn) {
    return this;
  }

  /** Quotas are no movements; what is approved is. */
  @Override
  public List<Line> lines(@Nullable KnownRound held, LocalDate recordedOn) {
    return List.of();
  }

  /** A round as grants tells it. */
  record Told(
      UUID roundId,
      String schemeCode,
      int year,
      int quota,
      long budget,
      List<Window> monitoringWindows,
      long version,
      String areaCode) {

    Told {
      Objects.requireNonNull(roundId, "roundId");
      Objects.requireNonNull(schemeCode, "schemeCode");
      Objects.requireNonNull(areaCode, "areaCode");
      monitoringWindows = List.copyOf(monitoringWindows);
    }

    KnownRound known() {
      return new KnownRound(
          roundId, version, schemeCode, year, quota, budget, monitoringWindows, areaCode);
    }
  }
}
