package id.graduasi.local.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Regions with as many districts as the real ones, and ten villages in each. */
final class Places {

  private Places() {}

  static Districts of(DemoArea area) {
    List<String> regencies =
        area.code().length() == 2
            ? IntStream.rangeClosed(1, 13).mapToObj(n -> area.code() + two(n)).toList()
            : List.of(area.code());
    int districts = 28;
    return Districts.of(
        regencies.stream()
            .flatMap(
                regency ->
                    IntStream.rangeClosed(1, area.code().length() == 2 ? 12 : districts)
                        .mapToObj(n -> regency + two(n)))
            .flatMap(district -> IntStream.range(2001, 2011).mapToObj(n -> district + "." + n))
            .toList());
  }

  private static String two(int number) {
    return number < 10 ? ".0" + number : "." + number;
  }
}
