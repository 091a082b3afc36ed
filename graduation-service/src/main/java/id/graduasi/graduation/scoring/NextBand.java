package id.graduasi.graduation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search for what would lift a family into the next band: the fewest changes that suffice, each
 * no larger than needed, and only such as the model calls attainable.
 */
final class NextBand {

  private static final int SHOWN = 3;

  /**
   * An indicator's possible targets, from the smallest gain to the largest.
   *
   * @param gains points won by each of the rungs
   */
  private record Ladder(int indicator, List<Integer> rungs, List<Integer> gains) {
    int best() {
      return gains.getLast();
    }
  }

  private final ScoringModel model;
  private final Measures measures;
  private final List<Integer> points;

  NextBand(ScoringModel model, Measures measures, List<Integer> points) {
    this.model = model;
    this.measures = measures;
    this.points = points;
  }

  List<List<Marks.Step>> ways(int score, Band band) {
    Optional<Band> next = band.next();
    if (next.isEmpty()) {
      return List.of();
    }
    List<Ladder> required = new ArrayList<>();
    for (int i = 0; i < model.indicators().size(); i++) {
      HardCondition highest = unmet(i, next.get());
      if (highest != null) {
        Ladder ladder = ladder(i, highest);
        if (ladder == null) {
          return List.of();
        }
        required.add(ladder);
      }
    }
    return model.areMetOrAttainable(next.get(), measures)
        ? search(required, model.threshold(next.get()) - score)
        : List.of();
  }

  /**
   * The highest condition of a band that this indicator's work must meet; null when there is none.
   */
  private @Nullable HardCondition unmet(int indicator, Band band) {
    HardCondition highest = null;
    for (HardCondition condition : model.conditions()) {
      if (condition.band().compareTo(band) <= 0
          && model.wayToMeet(condition) == indicator
          && !Scoring.isMet(condition, measures)
          && (highest == null || condition.atLeast().compareTo(highest.atLeast()) > 0)) {
        highest = condition;
      }
    }
    return highest;
  }

  private List<List<Marks.Step>> search(List<Ladder> required, int needed) {
    List<Ladder> free = new ArrayList<>();
    for (int i = 0; i < model.indicators().size(); i++) {
      int indicator = i;
      Ladder ladder =
          required.stream().anyMatch(r -> r.indicator() == indicator) ? null : ladder(i, null);
      if (ladder != null) {
        free.add(ladder);
      }
    }
    free.sort(Comparator.comparingInt(Ladder::best).reversed());
    int open = needed - best(required);
    int fewest = 0;
    while (open > 0 && fewest < free.size()) {
      open -= free.get(fewest++).best();
    }
    if (open > 0) {
      return List.of();
    }
    List<List<Marks.Step>> found = new ArrayList<>();
    choose(free, 0, fewest, new ArrayList<>(required), needed, found);
    return found;
  }

  /** Ladders are sorted by gain, so a branch that cannot reach the rest is cut at once. */
  private static void choose(
      List<Ladder> free,
      int at,
      int missing,
      List<Ladder> chosen,
      int needed,
      List<List<Marks.Step>> found) {
    if (found.size() == SHOWN) {
      return;
    }
    int best = best(chosen);
    if (missing == 0) {
      if (best >= needed) {
        found.add(noLargerThanNeeded(chosen, best - needed));
      }
      return;
    }
    for (int i = at; i + missing <= free.size(); i++) {
      if (best + best(free.subList(i, i + missing)) < needed) {
        return;
      }
      chosen.add(free.get(i));
      choose(free, i + 1, missing - 1, chosen, needed, found);
      chosen.removeLast();
    }
  }

  private static int best(List<Ladder> ladders) {
    int sum = 0;
    for (Ladder ladder : ladders) {
      sum += ladder.best();
    }
    return sum;
  }

  private static List<Marks.Step> noLargerThanNeeded(List<Ladder> chosen, int tooMuch) {
    int spare = tooMuch;
    List<Marks.Step> steps = new ArrayList<>();
    for (Ladder ladder : chosen) {
      int least = 0;
      while (ladder.best() - ladder.gains().get(least) > spare) {
        least++;
      }
      spare -= ladder.best() - ladder.gains().get(least);
      steps.add(new Marks.Step(ladder.indicator(), ladder.rungs().get(least)));
    }
    return steps;
  }

  /**
   * The rungs by which an indicator gains, or by which it meets a condition even without a gain;
   * null when there is none.
   */
  private @Nullable Ladder ladder(int place, @Nullable HardCondition meeting) {
    Indicator indicator = model.indicators().get(place);
    if (!indicator.attainable()) {
      return null;
    }
    Measure measure = measures.of(indicator.source());
    List<Integer> rungs = new ArrayList<>();
    List<Integer> gains = new ArrayList<>();
    boolean down = indicator.direction() == Direction.DOWN;
    for (int n = 0; n < indicator.rungs().size(); n++) {
      // Gains grow upward, on a DOWN indicator toward the lowest rung.
      int i = down ? indicator.rungs().size() - 1 - n : n;
      Rung rung = indicator.rungs().get(i);
      int gain = rung.points() - points.get(place);
      boolean helps = meeting == null ? gain > 0 : gain >= 0 && rung.reaches(meeting.atLeast());
      boolean isLarger = gains.isEmpty() || gain > gains.getLast();
      if (helps
          && rung.target()
          && isLarger
          && indicator.targetOf(i) != null
          && isWithinLimit(measure, rung)) {
        rungs.add(i);
        gains.add(gain);
      }
    }
    return rungs.isEmpty() ? null : new Ladder(place, rungs, gains);
  }

  private static boolean isWithinLimit(@Nullable Measure measure, Rung rung) {
    return measure == null || rung.from() == null || measure.couldReach(rung.from());
  }
}
