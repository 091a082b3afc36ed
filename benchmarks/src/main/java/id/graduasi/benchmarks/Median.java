package id.graduasi.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Some measurements of one thing. */
record Median(List<Double> values) {

  double value() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** All of them, in the order in which they were taken. */
  String all(String format) {
    return values.stream()
        .map(value -> String.format(Locale.ROOT, format, value))
        .collect(Collectors.joining(" "));
  }
}
