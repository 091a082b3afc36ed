package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one family: the values of the {@link Sources sources} a model may name. A
 * source that is not known has no measure.
 */
final class Measures {

  private static final List<String> ASSETS =
      List.of("sepeda_motor", "mobil", "lemari_es", "ac", "emas", "komputer", "tv_layar_datar");
  private static final Set<String> HELD = Set.of("YA", "ADA", "TRUE");

  /** No one of working age: as heavy as ten dependents on one. */
  private static final long HEAVIEST = 1000;

  private final Map<String, Measure> known = new HashMap<>(64);
  private final Map<String, String> indicators;

  private Measures(Map<String, String> indicators) {
    this.indicators = indicators;
  }

  static Measures of(Inputs inputs) {
    FamilyFacts family = inputs.family();
    LocalDate day = inputs.assessedOn();
    Measures measures = new Measures(family.indicators());
    measures.family(family, day);
    HomeVisit visit = inputs.homeVisit();
    if (visit != null) {
      measures.visit(visit, family.members().size(), inputs.minimumWage());
    }
    measures.participation(inputs.participation(), visit);
    measures.grants(inputs.grants(), day);
    measures.business(inputs);
    return measures;
  }

  @Nullable Measure of(String source) {
    return source.startsWith(Sources.INDICATORS)
        ? indicator(indicators.get(source.substring(Sources.INDICATORS.length())))
        : known.get(source);
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
      floorArea(indicators.get("luas_lantai"), members.size());
    }
    assets();
  }

  private void members(List<Person> members, LocalDate day) {
    long dependents = 0;
    long components = 0;
    long able = 0;
    long working = 0;
    boolean business = false;
    for (Person person : members) {
      dependents += person.isDependentOn(day) ? 1 : 0;
      components += person.isComponentOn(day) ? 1 : 0;
      able += person.couldWorkOn(day) ? 1 : 0;
      working += person.working() && person.isAdultOn(day) ? 1 : 0;
      business |= person.ownsBusiness();
    }
    long others = members.size() - dependents;
    put(
        "family.dependencyRatio",
        others == 0 ? HEAVIEST : Math.min(HEAVIEST, dependents * 100 / others));
    put("family.remainingComponents", components);
    known.put(
        "family.workingAdults", new Measure(BigDecimal.valueOf(working), BigDecimal.valueOf(able)));
    known.put("family.ownsBusiness", Measure.of(business ? "YES" : "NO"));
  }

  private void floorArea(@Nullable String area, int heads) {
    if (area != null) {
      Numbers.parse(area)
          .map(m2 -> m2.divide(BigDecimal.valueOf(heads), 1, RoundingMode.FLOOR))
          .ifPresent(m2 -> known.put("family.floorAreaPerHead", Measure.of(Numbers.plain(m2))));
    }
  }

  private void assets() {
    boolean asked = false;
    long held = 0;
    for (String asset : ASSETS) {
      String value = indicators.get(asset);
      asked |= value != null || indicators.containsKey(asset);
      held += isHeld(value) ? 1 : 0;
    }
    if (asked) {
      put("family.assetsHeld", held);
    }
  }

  private static boolean isHeld(@Nullable String value) {
    return value != null
        && (HELD.contains(normal(value))
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

  /** What a home visit counted of sessions wins over what the service knows of them. */
  private void participation(@Nullable Participation taken, @Nullable HomeVisit visit) {
    Measure visited = visit == null ? null : known.get("visit.attendancePercent");
    if (visited != null) {
      known.put("family.attendancePercent", visited);
    } else if (taken != null && taken.sessionsHeld() > 0) {
      known.put(
          "family.attendancePercent",
          Measure.of(Numbers.percent(taken.sessionsAttended(), taken.sessionsHeld())));
    }
    if (taken != null && taken.schoolDaysOpen() > 0) {
      known.put(
          "family.commitmentPercent",
          Measure.of(Numbers.percent(taken.schoolDaysAttended(), taken.schoolDaysOpen())));
    }
  }

  private void grants(List<GrantOutcome> grants, LocalDate day) {
    if (grants.isEmpty()) {
      return;
    }
    put("grant.amountReceived", grants.stream().mapToLong(GrantOutcome::amount).sum());
    LocalDate newest =
        grants.stream().map(GrantOutcome::disbursedOn).max(Comparator.naturalOrder()).orElseThrow();
    put("grant.monthsSince", Math.max(0, Period.between(newest, day).toTotalMonths()));
    monitored(grants)
        .ifPresent(
            grant ->
                known.put(
                    "grant.business", Measure.of(Objects.requireNonNull(grant.business()).name())));
  }

  /** The grant whose business was looked at last. */
  private static Optional<GrantOutcome> monitored(List<GrantOutcome> grants) {
    return grants.stream()
        .filter(grant -> grant.business() != null && grant.visitedOn() != null)
        .max(Comparator.comparing(grant -> Objects.requireNonNull(grant.visitedOn())));
  }

  /**
   * The family's business by whoever looked at it last, the home visit or the monitoring of a
   * grant; else OWNED or NONE as the register says.
   */
  private void business(Inputs inputs) {
    HomeVisit visit = inputs.homeVisit();
    boolean visited = visit != null && visit.business() != null;
    Optional<GrantOutcome> grant = monitored(inputs.grants());
    Measure registered = known.get("family.ownsBusiness");
    if (grant.isPresent()
        && (!visited
            || Objects.requireNonNull(grant.get().visitedOn())
                .isAfter(Objects.requireNonNull(visit).visitedOn()))) {
      known.put("family.business", Objects.requireNonNull(known.get("grant.business")));
    } else if (visited) {
      known.put("family.business", Objects.requireNonNull(known.get("visit.business")));
    } else if (registered != null) {
      known.put("family.business", Measure.of(registered.text().equals("YES") ? "OWNED" : "NONE"));
    }
  }

  private static @Nullable Measure indicator(@Nullable String value) {
    return value == null || value.isBlank() ? null : Measure.of(normal(value));
  }

  /** Codes come as {@code 1} and {@code 01}, words in any case. */
  private static String normal(String value) {
    String upper = value.strip().toUpperCase(Locale.ROOT);
    int zeros = 0;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c < '0' || c > '9') {
        return upper;
      }
      zeros += zeros == i && c == '0' ? 1 : 0;
    }
    return upper.substring(Math.min(zeros, Math.max(0, upper.length() - 1)));
  }

  private void put(String source, long number) {
    known.put(source, Measure.of(number));
  }
}
