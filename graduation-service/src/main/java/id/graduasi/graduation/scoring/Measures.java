package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of a family: the sources a model may name. Besides these, {@code
 * indicators.<name>} reads a DTSEN variable as the register keeps it.
 */
final class Measures {

  static final String INDICATORS = "indicators.";
  static final Set<String> NUMBERS =
      Set.of(
          "family.decile",
          "family.decileMovement",
          "family.dependencyRatio",
          "family.remainingComponents",
          "family.workingAdults",
          "family.monthsOnAid",
          "family.floorAreaPerHead",
          "family.assetsHeld",
          "visit.incomePercentOfMinimumWage",
          "visit.savings",
          "visit.debtPercentOfIncome",
          "visit.attendancePercent");
  static final Set<String> VALUES = Set.of("family.ownsBusiness", "visit.business");

  private static final List<String> ASSETS =
      List.of("sepeda_motor", "mobil", "lemari_es", "ac", "emas", "komputer", "tv_layar_datar");

  /** No one of working age: as heavy as ten dependents on one. */
  private static final long HEAVIEST = 1000;

  private final Map<String, Measure> known = new TreeMap<>();

  private Measures() {}

  static Measures of(Inputs inputs) {
    Measures measures = new Measures();
    measures.family(inputs.family(), inputs.assessedOn());
    HomeVisit visit = inputs.homeVisit();
    if (visit != null) {
      measures.visit(visit, inputs.family().members().size(), inputs.minimumWage());
    }
    inputs.family().indicators().forEach(measures::indicator);
    return measures;
  }

  @Nullable Measure of(String source) {
    return known.get(source);
  }

  private void family(FamilyFacts family, LocalDate day) {
    Decile decile = family.decile();
    Decile earlier = family.earlierDecile();
    if (decile != null) {
      put("family.decile", decile.value());
      if (earlier != null) {
        put("family.decileMovement", (long) decile.value() - earlier.value());
      }
    }
    if (family.monthsOnAid() != null) {
      put("family.monthsOnAid", family.monthsOnAid());
    }
    List<Person> members = family.members();
    if (!members.isEmpty()) {
      members(members, day);
      floorArea(family.indicators().get("luas_lantai"), members.size());
    }
    assets(family.indicators());
  }

  private void members(List<Person> members, LocalDate day) {
    long dependents = members.stream().filter(p -> p.isDependentOn(day)).count();
    long others = members.size() - dependents;
    long ratio = others == 0 ? HEAVIEST : Math.min(HEAVIEST, dependents * 100 / others);
    put("family.dependencyRatio", ratio);
    put("family.remainingComponents", count(members, p -> p.isComponentOn(day)));
    BigDecimal able = BigDecimal.valueOf(count(members, p -> p.couldWorkOn(day)));
    long working = count(members, p -> p.working() && p.isAdultOn(day));
    known.put("family.workingAdults", new Measure(BigDecimal.valueOf(working), able));
    boolean business = members.stream().anyMatch(Person::ownsBusiness);
    known.put("family.ownsBusiness", Measure.of(business ? "YES" : "NO"));
  }

  private void floorArea(@Nullable String area, int heads) {
    if (area != null) {
      Numbers.parse(area)
          .map(m2 -> m2.divide(BigDecimal.valueOf(heads), 1, RoundingMode.FLOOR))
          .ifPresent(m2 -> known.put("family.floorAreaPerHead", Measure.of(Numbers.plain(m2))));
    }
  }

  private void assets(Map<String, String> indicators) {
    if (ASSETS.stream().anyMatch(indicators::containsKey)) {
      put("family.assetsHeld", ASSETS.stream().filter(a -> isHeld(indicators.get(a))).count());
    }
  }

  private static boolean isHeld(@Nullable String value) {
    return value != null
        && (Set.of("YA", "ADA", "TRUE").contains(normal(value))
            || Numbers.parse(value).filter(n -> n.signum() > 0).isPresent());
  }

  private void visit(HomeVisit visit, int heads, @Nullable MinimumWage wage) {
    Long income = visit.monthlyIncome();
    if (income != null && wage != null && heads > 0) {
      known.put(
          "visit.incomePercentOfMinimumWage",
          Measure.of(Numbers.percent(income, Math.multiplyExact(wage.monthly(), (long) heads))));
    }
    if (visit.savings() != null) {
      put("visit.savings", visit.savings());
    }
    Long debt = visit.debt();
    if (debt != null && debt == 0) {
      put("visit.debtPercentOfIncome", 0);
    } else if (debt != null && income != null && income > 0) {
      known.put("visit.debtPercentOfIncome", Measure.of(Numbers.percent(debt, income)));
    }
    if (visit.business() != null) {
      known.put("visit.business", Measure.of(visit.business().name()));
    }
    Integer held = visit.sessionsHeld();
    Integer attended = visit.sessionsAttended();
    if (held != null && attended != null && held > 0) {
      known.put("visit.attendancePercent", Measure.of(Numbers.percent(attended, held)));
    }
  }

  private void indicator(String name, String value) {
    if (!value.isBlank()) {
      known.put(INDICATORS + name, Measure.of(normal(value)));
    }
  }

  /** Codes come as {@code 1} and {@code 01}, words in any case. */
  private static String normal(String value) {
    String upper = value.strip().toUpperCase(Locale.ROOT);
    return upper.matches("0+\\d+") ? upper.replaceFirst("^0+(?=\\d)", "") : upper;
  }

  private void put(String source, long number) {
    known.put(source, Measure.of(number));
  }

  private static long count(List<Person> members, java.util.function.Predicate<Person> which) {
    return members.stream().filter(which).count();
  }
}
