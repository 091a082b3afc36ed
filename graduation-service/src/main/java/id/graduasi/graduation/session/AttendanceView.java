package id.graduasi.graduation.session;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The list of a session: every family that belonged to the group on its day, marked or not. */
@Schema(name = "Attendance", description = "Who came to a session, as far as the caller sees them")
record AttendanceView(
    UUID sessionId,
    int present,
    int sick,
    int absent,
    @Schema(description = "Families of the list without a mark") int unmarked,
    List<Line> items,
    long version) {

  /** A family in the list. */
  @Schema(name = "AttendanceLine")
  record Line(UUID familyId, @Nullable UUID memberId, @Nullable AttendanceState state) {}

  static AttendanceView of(SessionView session, List<Marked> list) {
    return new AttendanceView(
        session.id(),
        session.present(),
        session.sick(),
        session.absent(),
        Math.toIntExact(list.stream().filter(one -> one.state() == null).count()),
        list.stream().map(one -> new Line(one.familyId(), one.memberId(), one.state())).toList(),
        session.version());
  }
}
