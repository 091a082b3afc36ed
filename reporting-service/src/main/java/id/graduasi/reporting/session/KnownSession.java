package id.graduasi.reporting.session;

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

/** A session that was held, and how many came. */
record KnownSession(
    UUID id,
    long version,
    UUID groupId,
    String kind,
    LocalDate heldOn,
    int present,
    int sick,
    int absent,
    String areaCode,
    @Nullable UUID facilitatorId)
    implements Known<KnownSession> {

  @Override
  public KnownSession after(@Nullable KnownSession held, LocalDate recordedOn) {
    return this;
  }

  /** Attendance is marked again until it is right: what was wrong is taken back on that day. */
  @Override
  public List<Line> lines(@Nullable KnownSession held, LocalDate recordedOn) {
    return Line.difference(held == null ? List.of() : held.all(recordedOn), all(recordedOn));
  }

  private List<Line> all(LocalDate recordedOn) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(Counted.SESSION, "HELD", recordedOn, 1));
    lines.add(line(Counted.ATTENDANCE, "PRESENT", recordedOn, present));
    lines.add(line(Counted.ATTENDANCE, "SICK", recordedOn, sick));
    lines.add(line(Counted.ATTENDANCE, "ABSENT", recordedOn, absent));
    return lines;
  }

  private Line line(Counted account, String cause, LocalDate recordedOn, long delta) {
    Place place = new Place(areaCode, facilitatorId);
    return Line.of(id, account, kind, cause, heldOn, recordedOn, place, delta);
  }

  /** A session as graduation tells it. */
  record Told(
      UUID sessionId,
      UUID groupId,
      String kind,
      LocalDate heldOn,
      int present,
      int sick,
      int absent,
      long version,
      String areaCode,
      @Nullable UUID facilitatorId) {

    Told {
      Objects.requireNonNull(sessionId, "sessionId");
      Objects.requireNonNull(groupId, "groupId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(heldOn, "heldOn");
      Objects.requireNonNull(areaCode, "areaCode");
    }

    KnownSession known() {
      return new KnownSession(
          sessionId,
          version,
          groupId,
          kind,
          heldOn,
          present,
          sick,
          absent,
          areaCode,
          facilitatorId);
    }
  }
}
