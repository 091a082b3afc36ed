package id.graduasi.grants.scheme;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a {@code grants.scheme} event: where and when it is given, and how much. */
record SchemeFact(
    String code, @Nullable String parentCode, List<TermFact> terms, long version, String areaCode) {

  private static final String TOPIC = "grants.scheme";

  static Fact of(Scheme scheme, Map<String, Change> changes) {
    return new Fact(
        TOPIC,
        scheme.code(),
        "id.graduasi.grants.scheme.changed.v1",
        scheme.version(),
        scheme.areaCode(),
        null,
        new SchemeFact(
            scheme.code(),
            scheme.parent() == null ? null : scheme.parent().code(),
            scheme.terms().stream().map(TermFact::of).toList(),
            scheme.version(),
            scheme.areaCode()),
        changes,
        null);
  }

  /** What holds between two days. */
  record TermFact(
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      List<Term.Amount> amounts,
      List<Exclusion> excludes) {

    static TermFact of(Term term) {
      return new TermFact(term.validFrom(), term.validTo(), term.amounts(), term.excludes());
    }
  }
}
