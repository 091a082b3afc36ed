package id.graduasi.local.demo;

import java.util.List;

/**
 * An invented family.
 *
 * @param card number of its family card
 * @param facilitator number of who accompanies it
 * @param decile 1-4, or empty where it has risen out of range
 * @param house how it lives, as the cells under {@link House#COLUMNS}
 */
record DemoFamily(
    String card,
    String village,
    String address,
    String facilitator,
    String decile,
    String house,
    Career career,
    List<DemoPerson> people) {

  DemoFamily {
    people = List.copyOf(people);
  }
}
