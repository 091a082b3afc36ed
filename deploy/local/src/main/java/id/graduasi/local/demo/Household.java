package id.graduasi.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The people of one family. Whoever receives PKH has a component: a child in school or below, an
 * old person, or a severe disability; whoever left for want of one has none.
 */
final class Household {
  private static final LocalDate NOW = LocalDate.of(2026, 7, 1);
  private static final int YEAR = 365;
  private static final String OUT_OF_SCHOOL = "TIDAK LAGI,";
  private static final String HEAD = "KEPALA KELUARGA";
  private static final String MARRIED = "KAWIN";

  private final Serials serials;
  private final RandomGenerator random;
  private final List<DemoPerson> people = new ArrayList<>();

  private Household(Serials serials, RandomGenerator random) {
    this.serials = serials;
    this.random = random;
  }

  /** Makes the people of a family that a woman heads alone in so many of a hundred cases. */
  static List<DemoPerson> of(Career career, int women, Serials serials, RandomGenerator random) {
    Household household = new Household(serials, random);
    int kind = random.nextInt(100);
    if (career.ending() == Ending.NATURAL) {
      household.grown();
    } else if (kind < women) {
      LocalDate child = household.born(2, 16);
      household.womanAlone(child, random.nextInt(5) < 3);
    } else if (kind < women + 12) {
      household.old();
    } else if (kind < women + 20) {
      household.disabled();
    } else {
      household.withChildren();
    }
    return household.people;
  }

  /** Makes the people of a family whose head was of age in 2022 already, and runs a business. */
  static List<DemoPerson> ofRecipient(Serials serials, RandomGenerator random) {
    Household household = new Household(serials, random);
    household.womanAlone(household.born(7, 11), true);
    return household.people;
  }

  private void withChildren() {
    LocalDate child = born(2, 16);
    couple(parent(child), parent(child));
    children(child);
  }

  /** Between 21 and 54 years old, with children; most of them run a small business. */
  private void womanAlone(LocalDate child, boolean business) {
    String marriage = random.nextInt(3) == 0 ? "CERAI HIDUP" : "CERAI MATI";
    adult(true, parent(child), HEAD, marriage, "TIDAK", business, true);
    children(child);
  }

  private void old() {
    LocalDate birth = born(63, 20);
    if (random.nextBoolean()) {
      adult(true, birth, HEAD, "CERAI MATI", "TIDAK", false, true);
    } else {
      couple(birth, birth.plusDays(random.nextInt(3 * YEAR)));
    }
  }

  private void disabled() {
    couple(born(45, 12), born(43, 12));
    adult(random.nextBoolean(), born(22, 5), "ANAK", "BELUM KAWIN", "BERAT", false, false);
  }

  private void grown() {
    couple(born(46, 10), born(44, 10));
    adult(random.nextBoolean(), born(22, 3), "ANAK", "BELUM KAWIN", "TIDAK", false, false);
  }

  private void couple(LocalDate husband, LocalDate wife) {
    adult(false, husband, HEAD, MARRIED, "TIDAK", random.nextInt(5) == 0, false);
    adult(true, wife, "ISTRI", MARRIED, "TIDAK", random.nextInt(4) == 0, true);
  }

  private void children(LocalDate eldest) {
    child(eldest);
    LocalDate second = eldest.plusDays(2 * YEAR + random.nextInt(3 * YEAR));
    if (random.nextInt(3) == 0 && second.isBefore(NOW.minusDays(YEAR))) {
      child(second);
    }
  }

  private void child(LocalDate birth) {
    boolean girl = random.nextBoolean();
    add(girl, birth, "ANAK", "BELUM KAWIN", school(birth), "TIDAK", false, false, false);
  }

  private void adult(
      boolean woman,
      LocalDate birth,
      String relationship,
      String marriage,
      String disability,
      boolean business,
      boolean representative) {
    boolean working = disability.equals("TIDAK") && (business || random.nextInt(3) > 0);
    add(
        woman,
        birth,
        relationship,
        marriage,
        OUT_OF_SCHOOL,
        disability,
        working,
        business,
        representative);
  }

  private void add(
      boolean woman,
      LocalDate birth,
      String relationship,
      String marriage,
      String school,
      String disability,
      boolean working,
      boolean business,
      boolean representative) {
    people.add(
        new DemoPerson(
            serials.nik(birth, woman),
            Names.of(woman, random),
            woman,
            birth,
            relationship,
            marriage,
            school,
            disability,
            working,
            business,
            representative));
  }

  /** A day of birth that makes somebody at least so old, and less than so many years older. */
  private LocalDate born(int age, int years) {
    return NOW.minusDays((long) age * YEAR + 30 + random.nextInt(years * YEAR));
  }

  private LocalDate parent(LocalDate child) {
    return child.minusDays(19L * YEAR + random.nextInt(17 * YEAR));
  }

  private static String school(LocalDate birth) {
    int age = NOW.getYear() - birth.getYear();
    return age < 7 ? "BELUM," : age < 13 ? "MASIH,SD" : age < 16 ? "MASIH,SMP" : "MASIH,SMA";
  }
}
