package id.graduasi.local.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who accompanies PKH families where: each post is one facilitator in one district, in the order of
 * districts. Every district has one at least, and every post about as many families.
 *
 * @param facilitators of PKH in the region
 */
record Posts(String area, int facilitators, int districts) {

  static Posts of(DemoArea area, Districts districts) {
    int people =
        area.pillars().stream()
            .filter(pillar -> pillar.kind().equals(Pillar.PKH))
            .mapToInt(Pillar::people)
            .sum();
    return new Posts(area.code(), people, districts.count());
  }

  private int count() {
    return Math.max(facilitators, districts);
  }

  /** The post of a family, by its place among all families of the region. */
  int at(int family, int families) {
    return (int) ((long) family * count() / families);
  }

  int district(int post) {
    return post * districts / count();
  }

  String facilitator(int post) {
    return number(area, Pillar.PKH, post * facilitators / count());
  }

  /** The districts in which a facilitator of PKH works. */
  List<Integer> districtsOf(int facilitator) {
    return IntStream.range(0, count())
        .filter(post -> post * facilitators / count() == facilitator)
        .map(this::district)
        .distinct()
        .boxed()
        .toList();
  }

  /** The number of the n-th facilitator of a kind, e.g. {@code PKH-3522-001}. */
  static String number(String area, String kind, int index) {
    String text = String.valueOf(index + 1);
    return kind + "-" + area.replace(".", "") + "-" + "0".repeat(3 - text.length()) + text;
  }
}
