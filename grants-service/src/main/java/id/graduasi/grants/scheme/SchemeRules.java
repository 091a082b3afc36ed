package id.graduasi.grants.scheme;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold in the document of a scheme; every fault is named with its place. */
final class SchemeRules {

  private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private final List<Fault> faults = new ArrayList<>();
  private final String code;
  private final SchemeDocument document;
  private final Set<String> known;

  private SchemeRules(String code, SchemeDocument document, Set<String> known) {
    this.code = code;
    this.document = document;
    this.known = known;
  }

  /** One thing that does not hold, with the path of its field. */
  record Fault(String path, ProblemCode code, Object... args) {}

  /** Refuses a document with all that does not hold; the first fault gives the code. */
  static void require(String code, SchemeDocument document, Set<String> known) {
    List<Fault> faults = faults(code, document, known);
    if (!faults.isEmpty()) {
      Refused refused = new Refused(faults.getFirst().code(), faults.getFirst().args());
      faults.forEach(fault -> refused.on(fault.path(), fault.code(), fault.args()));
      throw refused;
    }
  }

  static List<Fault> faults(String code, SchemeDocument document, Set<String> known) {
    SchemeRules rules = new SchemeRules(code, document, known);
    rules.text("name", document.name());
    rules.text("purpose", document.purpose());
    if (document.parent() != null) {
      rules.text("parent.name", document.parent().name());
    }
    for (int i = 0; i < document.terms().size(); i++) {
      rules.check(document.terms().get(i), i);
    }
    return rules.faults;
  }

  private void check(Term term, int index) {
    String path = "terms[" + index + "].";
    validity(term, index, path);
    amounts(term.amounts(), path + "amounts[");
    exclusions(term.excludes(), path + "excludes[");
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < term.criteria().size(); i++) {
      Criterion criterion = term.criteria().get(i);
      String place = path + "criteria[" + i + "].";
      if (!codes.add(criterion.code())) {
        add(place + "code", SchemeProblem.CODE_REPEATED);
      }
      criterion(criterion, place);
    }
  }

  private void validity(Term term, int index, String path) {
    inTime(path + "validFrom", term.validFrom());
    inTime(path + "validTo", term.validTo());
    if (term.validTo() != null && term.validTo().isBefore(term.validFrom())) {
      add(path + "validTo", SchemeProblem.TERM_ENDS_BEFORE_IT_BEGINS);
    }
    document.terms().subList(0, index).stream()
        .filter(earlier -> overlap(earlier, term))
        .findFirst()
        .ifPresent(
            other -> add(path + "validFrom", SchemeProblem.TERMS_OVERLAP, other.validFrom()));
  }

  private void inTime(String path, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
      add(path, SchemeProblem.DAY_OUT_OF_TIME);
    }
  }

  private static boolean overlap(Term one, Term other) {
    return reaches(one.validTo(), other.validFrom()) && reaches(other.validTo(), one.validFrom());
  }

  private static boolean reaches(@Nullable LocalDate last, LocalDate day) {
    return last == null || !last.isBefore(day);
  }

  private void amounts(List<Term.Amount> amounts, String path) {
    Set<Integer> years = new HashSet<>();
    for (int i = 0; i < amounts.size(); i++) {
      Term.Amount amount = amounts.get(i);
      if (!years.add(amount.year())) {
        add(path + i + "].year", SchemeProblem.YEAR_REPEATED, String.valueOf(amount.year()));
      }
      if (amount.least() != null && amount.least() > amount.amount()) {
        add(path + i + "].least", SchemeProblem.LEAST_ABOVE_AMOUNT, amount.amount());
      }
    }
  }

  private void exclusions(List<Exclusion> exclusions, String path) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < exclusions.size(); i++) {
      String excluded = exclusions.get(i).schemeCode();
      String place = path + i + "].schemeCode";
      if (!codes.add(excluded)) {
        add(place, SchemeProblem.CODE_REPEATED);
      } else if (excluded.equals(code)) {
        add(place, SchemeProblem.EXCLUDES_ITSELF);
      } else if (!known.contains(excluded)) {
        add(place, SchemeProblem.EXCLUDED_SCHEME_UNKNOWN);
      }
    }
  }

  private void criterion(Criterion criterion, String path) {
    Fact fact = criterion.fact();
    boolean bounds = criterion.between() != null;
    boolean values = criterion.oneOf() != null;
    if (bounds != fact.isNumber() || values == fact.isNumber()) {
      String needed = fact.isNumber() ? "between" : "oneOf";
      add(path + needed, SchemeProblem.VALUES_OR_BOUNDS, needed);
    } else if (criterion.oneOf() != null) {
      values(criterion.oneOf(), fact, path + "oneOf[");
    } else if (criterion.between() != null
        && criterion.between().to() < criterion.between().from()) {
      add(path + "between.to", SchemeProblem.RANGE_REVERSED, criterion.between().from());
    }
    if (criterion.programmes() != null && !fact.isOfProgrammes()) {
      add(path + "programmes", SchemeProblem.PROGRAMMES_NOT_MEANT);
    }
    text(path + "met", criterion.met());
    text(path + "notMet", criterion.notMet());
    text(path + "unknown", criterion.unknown());
  }

  private void values(List<String> values, Fact fact, String path) {
    for (int i = 0; i < values.size(); i++) {
      if (!fact.possible().contains(values.get(i))) {
        String possible = String.join(" | ", fact.possible().stream().sorted().toList());
        add(path + i + "]", SchemeProblem.VALUE_UNKNOWN, fact, possible);
      }
    }
  }

  private void text(String path, Sentence sentence) {
    if (!isReadable(sentence.id())) {
      add(path + ".id", SchemeProblem.SENTENCE_UNREADABLE);
    }
    if (!isReadable(sentence.en())) {
      add(path + ".en", SchemeProblem.SENTENCE_UNREADABLE);
    }
  }

  private static boolean isReadable(@Nullable String text) {
    try {
      return text != null
          && !text.isBlank()
          && text.length() <= 500
          && !String.format(Locale.ROOT, text, "1", "2").isBlank();
    } catch (IllegalFormatException unreadable) {
      return false;
    }
  }

  private void add(String path, ProblemCode problem, Object... args) {
    faults.add(new Fault(path, problem, args));
  }
}
