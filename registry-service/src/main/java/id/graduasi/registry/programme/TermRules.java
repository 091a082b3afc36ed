package id.graduasi.registry.programme;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold among the terms of a programme, and within each. */
final class TermRules {

  private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private final List<Fault> faults = new ArrayList<>();
  private final List<Term> terms;

  private TermRules(List<Term> terms) {
    this.terms = terms;
  }

  /** One thing that does not hold, with the path of its field. */
  record Fault(String path, ProblemCode code, Object... args) {}

  /** Refuses terms with all that does not hold; the first fault gives the code. */
  static void require(List<Term> terms) {
    List<Fault> faults = faults(terms);
    if (!faults.isEmpty()) {
      Refused refused = new Refused(faults.getFirst().code(), faults.getFirst().args());
      faults.forEach(fault -> refused.on(fault.path(), fault.code(), fault.args()));
      throw refused;
    }
  }

  static List<Fault> faults(List<Term> terms) {
    TermRules rules = new TermRules(terms);
    for (int i = 0; i < terms.size(); i++) {
      rules.check(terms.get(i), i);
    }
    return rules.faults;
  }

  private void check(Term term, int index) {
    String path = "terms[" + index + "].";
    validity(term, index, path);
    range(path + "decileTo", term.decileFrom(), term.decileTo());
    stages(term.paymentStages(), path + "paymentStages[");
    components(term, path);
  }

  private void validity(Term term, int index, String path) {
    inTime(path + "validFrom", term.validFrom());
    inTime(path + "validTo", term.validTo());
    if (term.validTo() != null && !term.validTo().isAfter(term.validFrom())) {
      add(path + "validTo", ProgrammeProblem.TERM_ENDS_BEFORE_IT_BEGINS);
    }
    terms.subList(0, index).stream()
        .filter(earlier -> overlap(earlier, term))
        .findFirst()
        .ifPresent(
            other -> add(path + "validFrom", ProgrammeProblem.TERMS_OVERLAP, other.validFrom()));
  }

  private void inTime(String path, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
      add(path, ProgrammeProblem.DAY_OUT_OF_TIME);
    }
  }

  private static boolean overlap(Term one, Term other) {
    return endsAfter(one.validTo(), other.validFrom())
        && endsAfter(other.validTo(), one.validFrom());
  }

  private static boolean endsAfter(@Nullable LocalDate end, LocalDate day) {
    return end == null || end.isAfter(day);
  }

  private void range(String path, @Nullable Integer from, @Nullable Integer to) {
    if (from != null && to != null && to < from) {
      add(path, ProgrammeProblem.RANGE_REVERSED, from);
    }
  }

  private void stages(List<Programme.PaymentStage> stages, String path) {
    String before = "";
    for (int i = 0; i < stages.size(); i++) {
      Programme.PaymentStage stage = stages.get(i);
      if (!existsEveryYear(stage.opensOn())) {
        add(path + i + "].opensOn", ProgrammeProblem.DAY_DOES_NOT_EXIST);
      }
      if (stage.number() != i + 1) {
        add(path + i + "].number", ProgrammeProblem.PAYMENT_STAGES_OUT_OF_ORDER);
      } else if (stage.opensOn().compareTo(before) <= 0) {
        add(path + i + "].opensOn", ProgrammeProblem.PAYMENT_STAGES_OUT_OF_ORDER);
      }
      before = stage.opensOn();
    }
  }

  private static boolean existsEveryYear(String monthAndDay) {
    int month = Integer.parseInt(monthAndDay.substring(0, 2));
    int day = Integer.parseInt(monthAndDay.substring(3));
    return day <= java.time.Month.of(month).minLength();
  }

  private void components(Term term, String path) {
    List<Caps.Group> groups = term.caps() == null ? List.of() : term.caps().groups();
    Set<String> known = groups.stream().map(Caps.Group::code).collect(Collectors.toSet());
    Set<String> groupsSeen = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!groupsSeen.add(groups.get(i).code())) {
        add(path + "caps.groups[" + i + "].code", ProgrammeProblem.CODE_REPEATED);
      }
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < term.components().size(); i++) {
      Component component = term.components().get(i);
      String field = path + "components[" + i + "].";
      if (!codes.add(component.code())) {
        add(field + "code", ProgrammeProblem.CODE_REPEATED);
      }
      range(field + "ageTo", component.ageFrom(), component.ageTo());
      if (component.group() != null && !known.contains(component.group())) {
        add(field + "group", ProgrammeProblem.GROUP_UNKNOWN);
      }
    }
  }

  private void add(String path, ProblemCode code, Object... args) {
    faults.add(new Fault(path, code, args));
  }
}
