package id.graduasi.graduation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AttendancePropertyTest {

  @Property
  void aPercentageLiesBetweenNothingAndAllAndGrowsWithWhoComes(
      @ForAll @IntRange(max = 1000) int present, @ForAll @IntRange(max = 1000) int absent) {
    if (present + absent == 0) {
      assertThat(AttendanceRate.of(present, absent)).isEmpty();
      return;
    }
    BigDecimal percent = AttendanceRate.of(present, absent).orElseThrow();
    assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    assertThat(percent.scale()).isEqualTo(1);
    assertThat(AttendanceRate.of(present + 1, absent).orElseThrow())
        .isGreaterThanOrEqualTo(percent);
    assertThat(AttendanceRate.of(present, absent + 1).orElseThrow()).isLessThanOrEqualTo(percent);
  }

  /** However marks follow one another, the counts are those of the last marks. */
  @Property
  void countsAreThoseOfTheLastMarks(
      @ForAll @Size(max = 60) List<@IntRange(max = 39) Integer> steps) {
    AttendanceState[] states = {
      null, AttendanceState.PRESENT, AttendanceState.SICK, AttendanceState.ABSENT
    };
    Map<UUID, AttendanceState> marks = new HashMap<>();
    List<Integer> counts = new ArrayList<>(List.of(0, 0, 0));
    for (int step : steps) {
      UUID family = new UUID(1, step / 4);
      AttendanceState state = states[step % 4];
      Marked.Difference difference =
          Marked.Difference.of(
              List.of(
                  new Marked.Change(
                      new Marked(family, null, marks.get(family)),
                      new Marked(family, null, state))));
      counts.set(0, counts.get(0) + difference.present());
      counts.set(1, counts.get(1) + difference.sick());
      counts.set(2, counts.get(2) + difference.absent());
      marks.put(family, state);
    }
    for (int i = 1; i < states.length; i++) {
      AttendanceState state = states[i];
      assertThat((long) counts.get(i - 1))
          .isEqualTo(marks.values().stream().filter(held -> held == state).count());
    }
  }
}
