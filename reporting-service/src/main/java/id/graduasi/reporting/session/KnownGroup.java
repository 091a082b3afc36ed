package id.graduasi.reporting.session;

import id.graduasi.reporting.posting.Known;
import id.graduasi.reporting.posting.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group that meets for P2K2 or a training. */
record KnownGroup(
    UUID id,
    long version,
    String kind,
    int families,
    @Nullable LocalDate closedOn,
    String areaCode,
    @Nullable UUID facilitatorId)
    implements Known<KnownGroup> {

  @Override
  public KnownGroup after(@Nullable KnownGroup held, LocalDate recordedOn) {
    return this;
  }

  /** Groups are not counted in the ledger; their sessions are. */
  @Override
  public List<Line> lines(@Nullable KnownGroup held, LocalDate recordedOn) {
    return List.of();
  }

  /** A group as graduation tells it. */
  record Told(
      UUID groupId,
      String kind,
      int families,
      @Nullable LocalDate closedOn,
      long version,
      String areaCode,
      @Nullable UUID facilitatorId) {

    Told {
      Objects.requireNonNull(groupId, "groupId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(areaCode, "areaCode");
    }

    KnownGroup known() {
      return new KnownGroup(groupId, version, kind, families, closedOn, areaCode, facilitatorId);
    }
  }
}
