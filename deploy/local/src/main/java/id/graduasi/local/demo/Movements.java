package id.graduasi.local.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * How a region's count moves: families that are there from the beginning, and stages in which
 * others come and some of the first leave.
 *
 * @param first when the families of the beginning came in
 */
record Movements(Span first, int opening, List<Stage> stages) {
  // Larger than any number of families here, and prime: every place is met once.
  private static final long STEP = 1_000_003;

  Movements {
    stages = List.copyOf(stages);
    int leaving = stages.stream().mapToInt(stage -> stage.ended() + stage.suspended()).sum();
    if (leaving > opening) {
      throw new IllegalArgumentException("more families leave than there are");
    }
  }

  /** All families that are ever enrolled. */
  int families() {
    return opening + stages.stream().mapToInt(Stage::starts).sum();
  }

  Movements tenth() {
    return new Movements(first, Stage.tenth(opening), stages.stream().map(Stage::tenth).toList());
  }

  List<Cohort> cohorts() {
    List<Cohort> cohorts = new ArrayList<>();
    int left = opening;
    for (Stage stage : stages) {
      stage.ends().forEach((ending, n) -> cohorts.add(new Cohort(n, first, ending, stage.span())));
      cohorts.add(new Cohort(stage.suspended(), first, null, stage.span()));
      left -= stage.ended() + stage.suspended();
    }
    cohorts.add(new Cohort(left, first, null, null));
    stages.forEach(stage -> cohorts.add(new Cohort(stage.starts(), stage.span(), null, null)));
    return cohorts;
  }

  /** The place of a family in the row of all cohorts; each cohort is spread over all villages. */
  int place(int family) {
    return (int) (family * STEP % families());
  }
}
