package id.graduasi.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says which families of a region are those of women who were given capital, or are put forward for
 * it: of each district the first whose enrollment simply goes on, so that there are enough in every
 * size. Who was reached before is spread over all districts but those without; who is put forward
 * belongs to the facilitator who is a demo client.
 */
final class Recipients {
  private final @Nullable Capital capital;
  private final int[] taken;
  private final List<Integer> reached = new ArrayList<>();
  private final List<Integer> proposing;

  Recipients(DemoArea area, Districts districts, Posts posts) {
    this.capital = area.capital();
    this.taken = new int[districts.count()];
    this.proposing = posts.districtsOf(0);
    for (int district = 0; district < districts.count(); district++) {
      if (capital != null && !capital.without().contains(districts.code(district))) {
        reached.add(district);
      }
    }
  }

  /** The year in which the woman of this family is given capital, if she is; asked in order. */
  OptionalInt year(int district, Career career) {
    if (capital == null || career.end() != null || career.suspended() != null) {
      return OptionalInt.empty();
    }
    int nth = taken[district]++;
    int before = share(capital.total(), reached, district);
    if (nth < before) {
      return OptionalInt.of(capital.year(nth * reached.size() + reached.indexOf(district)));
    }
    return nth < before + share(capital.proposals(), proposing, district)
        ? OptionalInt.of(Capital.ROUND)
        : OptionalInt.empty();
  }

  /** How many of a number a district has, when its districts share it evenly. */
  private static int share(int number, List<Integer> among, int district) {
    int place = among.indexOf(district);
    return place < 0 ? 0 : (number - place + among.size() - 1) / among.size();
  }
}
