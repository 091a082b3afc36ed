package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Families of every kind, known well or hardly at all. */
final class AnyInputs {

  private AnyInputs() {}

  static Arbitrary<Inputs> all() {
    Arbitrary<Participation> taken =
        Combinators.combine(
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(0, 400))
            .as(
                (held, attended, open, days) ->
                    new Participation(held, Math.min(held, attended), open, Math.min(open, days)));
    Arbitrary<GrantOutcome> grant =
        Combinators.combine(
                Arbitraries.integers().between(0, 300).injectNull(0.3),
                Arbitraries.of(
                        HomeVisit.Business.STOPPED,
                        HomeVisit.Business.DECLINING,
                        HomeVisit.Business.STABLE,
                        HomeVisit.Business.GROWING)
                    .injectNull(0.2))
            .as(
                (ago, business) ->
                    Samples.grant(ago == null ? null : Samples.DAY.minusDays(ago), business));
    return Combinators.combine(
            family(), visit().injectNull(0.4), taken.injectNull(0.3), grant.list().ofMaxSize(2))
        .as(
            (facts, home, participation, grants) ->
                new Inputs(Samples.DAY, facts, home, Samples.UMK, participation, grants, null));
  }

  private static Arbitrary<FamilyFacts> family() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<Person> person =
        Combinators.combine(
                Arbitraries.integers().between(1930, 2025),
                Arbitraries.of("NEVER", "ATTENDING", "LEFT").injectNull(0.2),
                Arbitraries.of("SD", "SMP", "SMA", "PT").injectNull(0.2),
                Arbitraries.of("NONE", "MILD", "SEVERE"),
                flag,
                flag,
                flag)
            .as(
                (year, part, level, disability, pregnant, working, business) ->
                    new Person(
                        LocalDate.of(year, 3, 9),
                        part,
                        level,
                        disability,
                        pregnant,
                        working,
                        business));
    Arbitrary<Decile> decile =
        Arbitraries.integers().between(1, 10).map(d -> new Decile(d, "2026-Q3"));
    Arbitrary<TreeMap<String, String>> indicators =
        Arbitraries.maps(
                Arbitraries.of(
                    "luas_lantai", "jenis_lantai_terluas", "jenis_kloset", "emas", "sepeda_motor"),
                Arbitraries.of("0", "1", "2", "8", "36", "12,42", "59.303", "YA", "?"))
            .map(TreeMap::new);
    return Combinators.combine(
            decile.injectNull(0.1),
            decile.injectNull(0.3),
            person.list().ofMinSize(1).ofMaxSize(8),
            indicators,
            Arbitraries.integers().between(0, 200).injectNull(0.2))
        .as(FamilyFacts::new);
  }

  private static Arbitrary<HomeVisit> visit() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
            Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
            Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
            Arbitraries.of(HomeVisit.Business.class).injectNull(0.2),
            Arbitraries.integers().between(0, 12).injectNull(0.2))
        .as(
            (income, savings, debt, business, attended) ->
                new HomeVisit(
                    Samples.DAY.minusDays(30), income, savings, debt, business, 12, attended));
  }
}
