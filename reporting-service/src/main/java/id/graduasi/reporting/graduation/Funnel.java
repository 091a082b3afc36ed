package id.graduasi.reporting.graduation;

import java.util.List;
import java.util.Map;

/**
 * The cases of one kind of graduation; kinds are never added up.
 *
 * @param kind INDEPENDENT, NATURAL, PPSE or PENA
 * @param standing how many cases stand at each step at the end of the period
 * @param effective graduations that took effect in the period
 * @param relapses families that came back in the period
 */
public record Funnel(String kind, Map<String, Long> standing, long effective, long relapses) {

  /** The way of a case, step by step. */
  public static final List<String> WAY =
      List.of(
          "OPENED",
          "FIELD_CHECKED",
          "STATEMENT_SIGNED",
          "DELIBERATED",
          "VERIFIED",
          "DECIDED",
          "DUE",
          "EFFECTIVE",
          "CLOSED");

  /** Where cases end that do not go all the way, or not for good. */
  public static final List<String> ASIDE = List.of("REJECTED", "WITHDRAWN", "REVERSED", "RELAPSED");

  /** How many stand at a step. */
  public long at(String step) {
    return standing.getOrDefault(step, 0L);
  }

  /**
   * How many have come as far as a step of the way or further. Who has relapsed had come to the
   * effect; of those rejected, withdrawn or reversed the books do not say how far they came.
   */
  public long reached(String step) {
    int from = WAY.indexOf(step);
    long further = WAY.subList(from, WAY.size()).stream().mapToLong(this::at).sum();
    return from <= WAY.indexOf("EFFECTIVE") ? further + at("RELAPSED") : further;
  }

  /** Whether cases stand at a step before the effect: natural ends come to it at once. */
  public boolean isOnTheWay() {
    return reached("OPENED") > reached("EFFECTIVE");
  }
}
