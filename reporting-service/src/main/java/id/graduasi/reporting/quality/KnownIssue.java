package id.graduasi.reporting.quality;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import id.graduasi.reporting.posting.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue of data quality. */
record KnownIssue(
    UUID id,
    long version,
    String kind,
    String state,
    @Nullable String outcome,
    String areaCode,
    @Nullable UUID facilitatorId)
    implements Known<KnownIssue> {

  private static final String RESOLVED = "RESOLVED";

  @Override
  public KnownIssue after(@Nullable KnownIssue held, LocalDate recordedOn) {
    return this;
  }

  @Override
  public List<Line> lines(@Nullable KnownIssue held, LocalDate on) {
    boolean open = !state.equals(RESOLVED);
    boolean stood = held != null && !held.state.equals(RESOLVED);
    if (open && !stood) {
      return List.of(line("OPENED", on, 1));
    }
    if (!open && stood) {
      return List.of(held.line(outcome == null ? RESOLVED : outcome, on, -1));
    }
    if (open && !held.line("MOVED", on, 1).equals(line("MOVED", on, 1))) {
      return Line.change(held.line("MOVED", on, 1), line("MOVED", on, 1));
    }
    return List.of();
  }

  private Line line(String cause, LocalDate on, long delta) {
    Place place = new Place(areaCode, facilitatorId);
    return Line.of(id, Counted.ISSUE, kind, cause, on, on, place, delta);
  }

  /** An issue as the registry tells it. */
  record Told(
      UUID issueId,
      String kind,
      String state,
      @Nullable String outcome,
      long version,
      String areaCode,
      @Nullable UUID facilitatorId) {

    Told {
      Objects.requireNonNull(issueId, "issueId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(areaCode, "areaCode");
    }

    KnownIssue known() {
      return new KnownIssue(issueId, version, kind, state, outcome, areaCode, facilitatorId);
    }
  }
}
