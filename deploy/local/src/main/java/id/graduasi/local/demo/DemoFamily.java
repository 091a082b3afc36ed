package id.graduasi.local.demo;

import java.util.List;
import java.util.OptionalInt;

/**
 * An invented family.
 *
 * @param card number of its family card
 * @param facilitator number of who accompanies it
 * @param decile 1-4, or empty where it has risen out of range
 * @param grant the year in which its head is given capital, if she is
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
    OptionalInt grant,
    List<DemoPerson> people) {

  DemoFamily {
    people = List.copyOf(people);
  }
}
