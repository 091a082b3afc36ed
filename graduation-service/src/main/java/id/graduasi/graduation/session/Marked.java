package id.graduasi.graduation.session;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a family stands in the list of a session.
 *
 * @param memberId who came for the family, if that is known
 * @param state null while it is unmarked
 */
record Marked(UUID familyId, @Nullable UUID memberId, @Nullable AttendanceState state) {

  /** How many more or fewer of each a change makes. */
  record Difference(int present, int sick, int absent) {

    static Difference of(List<Change> changes) {
      return new Difference(
          count(changes, AttendanceState.PRESENT),
          count(changes, AttendanceState.SICK),
          count(changes, AttendanceState.ABSENT));
    }

    private static int count(List<Change> changes, AttendanceState state) {
      return changes.stream()
          .mapToInt(
              change -> one(change.after().state(), state) - one(change.before().state(), state))
          .sum();
    }

    private static int one(@Nullable AttendanceState held, AttendanceState state) {
      return held == state ? 1 : 0;
    }
  }

  /** A mark before and after. */
  record Change(Marked before, Marked after) {

    boolean differs() {
      return before.state() != after.state()
          || !Objects.equals(before.memberId(), after.memberId());
    }
  }
}
