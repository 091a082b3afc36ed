package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up the tallies of a run. */
@ApplicationScoped
class Fairness {

  private static final long THOUSAND = 1000;

  private final Tallies tallies;

  Fairness(Tallies tallies) {
    this.tallies = tallies;
  }

  FairnessView of(RunView run) {
    Map<Dimension, Map<String, Map<Band, Long>>> counts = new EnumMap<>(Dimension.class);
    for (Tallies.Sum sum : tallies.of(run.id())) {
      counts
          .computeIfAbsent(sum.cell().dimension(), dimension -> new TreeMap<>())
          .computeIfAbsent(sum.cell().category(), category -> noneYet())
          .put(sum.cell().band(), sum.families());
    }
    List<FairnessView.Comparison> comparisons = new ArrayList<>();
    counts.forEach(
        (dimension, groups) -> {
          List<FairnessView.Group> rows = new ArrayList<>();
          groups.forEach((key, bands) -> rows.add(group(key, bands)));
          comparisons.add(new FairnessView.Comparison(dimension, rows));
        });
    return new FairnessView(run.id(), run.area(), run.modelId(), run.assessedOn(), comparisons);
  }

  private static FairnessView.Group group(String key, Map<Band, Long> bands) {
    long families = bands.values().stream().mapToLong(count -> count).sum();
    long ready = bands.getOrDefault(Band.READY, 0L);
    return new FairnessView.Group(key, families, bands, ready * THOUSAND / families);
  }

  private static Map<Band, Long> noneYet() {
    Map<Band, Long> bands = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      bands.put(band, 0L);
    }
    return bands;
  }
}
