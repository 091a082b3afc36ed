package id.graduasi.grants.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.KnownSchemes;
import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemeRulesTest {

  private static final Sentence FINE = Sentence.of("Nilainya %1$s.", "It is %1$s.");

  @Test
  void theSchemesThatComeWithTheServiceKeepTheRules() {
    Map<String, SchemeDocument> known = KnownSchemes.all();

    assertThat(known.keySet())
        .containsExactlyInAnyOrder(
            "KRTP", "PPSE", "PENA", "KIP_PUTRI_JAWARA", "JATIM_PUSPA", "MODAL_PHK");
    known.forEach(
        (code, document) ->
            assertThat(SchemeRules.faults(code, document, known.keySet())).as(code).isEmpty());
  }

  @Test
  void everyFaultIsNamedWithItsPlace() {
    SchemeDocument document =
        new SchemeDocument(
            FINE,
            FINE,
            null,
            "35.24",
            "uji",
            List.of(
                term("2026-01-01", "2026-12-31", age(57, 17), age(17, 57)),
                new Term(
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 1, 1),
                    List.of(new Term.Amount(2026, 5, 6L), new Term.Amount(2026, 5, null)),
                    List.of(
                        criterion("SEX", Fact.SEX, List.of("WOMAN"), null, FINE),
                        criterion("WILLING", Fact.WILLING, null, new Range(0, 1), FINE),
                        criterion(
                            "DECILE",
                            Fact.DECILE,
                            null,
                            new Range(1, 4),
                            Sentence.of("%3$s", "fine"))),
                    List.of(
                        new Exclusion("UJI", Exclusion.Reach.PERSON),
                        new Exclusion("NOWHERE", Exclusion.Reach.FAMILY)),
                    null)));

    assertThat(SchemeRules.faults("UJI", document, KnownSchemes.all().keySet()))
        .extracting(fault -> fault.path() + " " + fault.code().code())
        .containsExactly(
            "terms[0].criteria[0].between.to range-reversed",
            "terms[0].criteria[1].code code-repeated",
            "terms[1].validTo term-ends-before-it-begins",
            "terms[1].validFrom terms-overlap",
            "terms[1].amounts[0].least least-above-amount",
            "terms[1].amounts[1].year year-repeated",
            "terms[1].excludes[0].schemeCode excludes-itself",
            "terms[1].excludes[1].schemeCode excluded-scheme-unknown",
            "terms[1].criteria[0].oneOf[0] value-unknown",
            "terms[1].criteria[1].oneOf values-or-bounds",
            "terms[1].criteria[2].met.id sentence-unreadable",
            "terms[1].criteria[2].notMet.id sentence-unreadable",
            "terms[1].criteria[2].unknown.id sentence-unreadable");
  }

  private static Term term(String from, String to, Criterion... criteria) {
    return new Term(
        LocalDate.parse(from), LocalDate.parse(to), List.of(), List.of(criteria), List.of(), null);
  }

  private static Criterion age(int from, int to) {
    return criterion("AGE", Fact.AGE, null, new Range(from, to), FINE);
  }

  private static Criterion criterion(
      String code,
      Fact fact,
      @Nullable List<String> oneOf,
      @Nullable Range between,
      Sentence sentence) {
    return new Criterion(code, fact, oneOf, between, null, sentence, sentence, sentence);
  }
}
