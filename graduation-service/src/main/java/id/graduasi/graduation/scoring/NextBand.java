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

  /** An indicator's possible targets, from the smallest gain to the largest. */
  private record Ladder(Indicator indicator, List<Target> targets) {
    int best() {
      return targets.getLast().gain();
    }
  }

  private record Target(Rung rung, String text, int gain) {}

  private record Step(Ladder ladder, Target target) {}

  private final ScoringModel model;
  private final Measures measures;

  NextBand(ScoringModel model, Measures measures) {
    this.model = model;
    this.measures = measures;
  }

  List<Outcome.Way> ways(int score, Band band) {
    Optional<Band> next = band.next();
    if (next.isEmpty()) {
      return List.of();
    }
    List<Ladder> required = new ArrayList<>();
    for (HardCondition condition : model.conditionsOf(next.get())) {
      if (!Scoring.isMet(condition, measures)) {
        Optional<Ladder> ladder = model.wayToMeet(condition).flatMap(i -> meeting(i, condition));
        if (ladder.isEmpty()) {
          return List.of();
        }
        required.add(ladder.get());
      }
    }
    return search(required, model.threshold(next.get()) - score).stream()
        .map(steps -> way(next.get(), score, steps))
        .toList();
  }

  private List<List<Step>> search(List<Ladder> required, int needed) {
    List<Ladder> free =
        model.indicators().stream()
            .filter(i -> required.stream().noneMatch(r -> r.indicator().equals(i)))
            .map(i -> new Ladder(i, targets(i)))
            .filter(ladder -> !ladder.targets().isEmpty())
            .sorted(Comparator.comparingInt(Ladder::best).reversed())
            .toList();
    int open = needed - required.stream().mapToInt(Ladder::best).sum();
    int fewest = 0;
    while (open > 0 && fewest < free.size()) {
      open -= free.get(fewest++).best();
    }
    if (open > 0) {
      return List.of();
    }
    List<List<Step>> found = new ArrayList<>();
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
      List<List<Step>> found) {
    if (found.size() == SHOWN) {
      return;
    }
    int best = chosen.stream().mapToInt(Ladder::best).sum();
    if (missing == 0) {
      if (best >= needed) {
        found.add(noLargerThanNeeded(chosen, needed));
      }
      return;
    }
    for (int i = at; i + missing <= free.size(); i++) {
      int reachable = free.subList(i, i + missing).stream().mapToInt(Ladder::best).sum();
      if (best + reachable < needed) {
        return;
      }
      chosen.add(free.get(i));
      choose(free, i + 1, missing - 1, chosen, needed, found);
      chosen.removeLast();
    }
  }

  private static List<Step> noLargerThanNeeded(List<Ladder> chosen, int needed) {
    int spare = chosen.stream().mapToInt(Ladder::best).sum() - needed;
    List<Step> steps = new ArrayList<>();
    for (Ladder ladder : chosen) {
      int allowed = spare;
      Target target =
          ladder.targets().stream()
              .filter(t -> ladder.best() - t.gain() <= allowed)
              .findFirst()
              .orElseThrow();
      spare -= ladder.best() - target.gain();
      steps.add(new Step(ladder, target));
    }
    return steps;
  }

  private Optional<Ladder> meeting(Indicator indicator, HardCondition condition) {
    List<Target> enough =
        targets(indicator).stream()
            .filter(
                t -> t.rung().from() != null && t.rung().from().compareTo(condition.atLeast()) >= 0)
            .toList();
    return enough.isEmpty() ? Optional.empty() : Optional.of(new Ladder(indicator, enough));
  }

  private List<Target> targets(Indicator indicator) {
    if (!indicator.attainable()) {
      return List.of();
    }
    Measure measure = measures.of(indicator.source());
    Rung now = indicator.rungOf(measure);
    int points = now == null ? indicator.missingPoints() : now.points();
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < indicator.rungs().size(); i++) {
      Rung rung = indicator.rungs().get(i);
      String text = text(indicator, i);
      if (rung.points() > points && text != null && isWithinLimit(measure, rung)) {
        targets.add(new Target(rung, text, rung.points() - points));
      }
    }
    targets.sort(Comparator.comparingInt(Target::gain));
    return targets;
  }

  /** At least this number going up; below the next rung's number going down; else the value. */
  private static @Nullable String text(Indicator indicator, int rung) {
    List<Rung> rungs = indicator.rungs();
    return switch (indicator.direction()) {
      case UP -> rungs.get(rung).from() == null ? null : rungs.get(rung).from().toPlainString();
      case DOWN -> rung + 1 == rungs.size() ? null : rungs.get(rung + 1).from().toPlainString();
      case NONE -> rungs.get(rung).values().getFirst();
    };
  }

  private static boolean isWithinLimit(@Nullable Measure measure, Rung rung) {
    return measure == null || rung.from() == null || measure.couldReach(rung.from());
  }

  private static Outcome.Way way(Band band, int score, List<Step> steps) {
    int gain = steps.stream().mapToInt(step -> step.target().gain()).sum();
    return new Outcome.Way(band, score + gain, steps.stream().map(NextBand::change).toList());
  }

  private static Outcome.Change change(Step step) {
    Indicator indicator = step.ladder().indicator();
    Target target = step.target();
    Wording label = target.rung().label();
    Wording said = label == null ? new Wording(target.text(), target.text()) : label;
    Wording change = indicator.change() == null ? indicator.name() : indicator.change();
    return new Outcome.Change(
        indicator.key(), target.text(), target.gain(), change.with("target", said));
  }
}
