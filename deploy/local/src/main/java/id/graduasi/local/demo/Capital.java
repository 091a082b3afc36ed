package id.graduasi.local.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Capital for women who head a household and run a business (KRTP): how many were reached before,
 * and the round of 2026. That 294 women of 23 districts were reached from 2022 to 2025 and that 32
 * are to follow is published; how the 294 fall on the years is not, and is synthetic.
 *
 * @param reached how many in each year, from 2022 on
 * @param quota of the round
 * @param reserve how many more are put forward
 * @param without codes of districts in which nobody was reached
 */
public record Capital(List<Integer> reached, int quota, int reserve, Set<String> without) {
  /** The scheme of all of it. */
  public static final String SCHEME = "KRTP";

  /** The year of the round, and of the scheme's amount. */
  public static final int ROUND = 2026;

  /** What one woman receives in the year of the round, in rupiah. */
  public static final long AMOUNT = 4_000_000;

  private static final int FIRST_YEAR = 2022;

  public Capital {
    reached = List.copyOf(reached);
    without = Set.copyOf(without);
  }

  /** Lamongan: all districts but Sukorame, Bluluk, Sekaran and Maduran. */
  static Capital lamongan() {
    return new Capital(
        List.of(60, 72, 80, 82), 32, 4, Set.of("35.24.01", "35.24.02", "35.24.09", "35.24.10"));
  }

  Capital tenth() {
    return new Capital(
        reached.stream().map(Stage::tenth).toList(), Stage.tenth(quota), reserve, without);
  }

  /** All who were reached before the round. */
  public int total() {
    return reached.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many are put forward for the round. */
  int proposals() {
    return quota + reserve;
  }

  /** The year in which one of those was reached, by her number from 0. */
  int year(int woman) {
    return IntStream.range(0, reached.size())
        .filter(n -> woman < reached.stream().limit(n + 1L).mapToInt(Integer::intValue).sum())
        .map(n -> FIRST_YEAR + n)
        .findFirst()
        .orElseThrow();
  }
}
