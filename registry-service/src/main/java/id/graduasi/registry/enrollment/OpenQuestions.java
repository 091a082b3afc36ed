package id.graduasi.registry.enrollment;

import id.graduasi.registry.enrollment.EnrollmentChange.Happened;
import id.graduasi.registry.entitlement.Conditions;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Term;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.NewIssue;
import id.graduasi.registry.quality.QualityIssues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the register asks of people about enrollments, and takes back when it is answered: a check
 * in the field after a decile left the gate, and an end where no component is left. It asks; it
 * never ends anything.
 */
@ApplicationScoped
class OpenQuestions {

  private final QualityIssues issues;

  OpenQuestions(QualityIssues issues) {
    this.issues = issues;
  }

  /** Asks for a check in the field after these suspensions. */
  void fieldCheck(List<EnrollmentChange> suspensions, Map<String, Term> terms) {
    issues.open(
        suspensions.stream()
            .map(
                change ->
                    issue(
                        IssueKind.FIELD_CHECK_DUE,
                        change.after(),
                        Map.of(
                            "programme", change.after().programme(),
                            "decile", String.valueOf(change.after().decile()),
                            "decileTo",
                                String.valueOf(terms.get(change.after().programme()).decileTo()))))
            .toList());
  }

  /** Says so where the decile has come back; a person decides what follows. */
  void decileBack(Set<UUID> families) {
    issues.remark(
        families, Set.of(IssueKind.FIELD_CHECK_DUE), "the decile is back within the gate");
  }

  /**
   * Asks about active enrollments whose family has no component left, and takes the question back
   * where one is there again.
   *
   * @param families the families to look at
   * @param enrollments all of their enrollments
   * @param terms what holds for the programmes
   * @param on the day whose ages count
   */
  void components(
      Collection<FamilyState> families,
      Collection<EnrollmentState> enrollments,
      Map<String, Term> terms,
      LocalDate on) {
    Map<UUID, FamilyState> byId =
        families.stream().collect(Collectors.toMap(FamilyState::id, Function.identity()));
    List<NewIssue> missing = new ArrayList<>();
    Set<UUID> answered = new HashSet<>();
    for (EnrollmentState held : enrollments) {
      Term term = terms.get(held.programme());
      FamilyState family = byId.get(held.familyId());
      if (held.status() == EnrollmentStatus.ACTIVE
          && family != null
          && term != null
          && !term.components().isEmpty()) {
        if (Conditions.anyMet(term, family, on)) {
          answered.add(family.id());
        } else {
          missing.add(issue(IssueKind.NO_COMPONENT, held, Map.of("programme", held.programme())));
        }
      }
    }
    issues.open(missing);
    missing.forEach(one -> answered.remove(one.familyId()));
    issues.resolveGone(answered, Set.of(IssueKind.NO_COMPONENT), "a component is there again");
  }

  /** Takes back what these changes have answered: a reinstatement or an end is a decision. */
  void decided(List<EnrollmentChange> changes) {
    issues.resolveDecided(
        of(changes, Happened.REINSTATED), Set.of(IssueKind.FIELD_CHECK_DUE), "reinstated");
    issues.resolveDecided(
        of(changes, Happened.ENDED),
        Set.of(IssueKind.FIELD_CHECK_DUE, IssueKind.NO_COMPONENT),
        "ended");
  }

  private static Set<UUID> of(List<EnrollmentChange> changes, Happened happened) {
    return changes.stream()
        .filter(change -> change.happened() == happened)
        .map(change -> change.after().id())
        .collect(Collectors.toSet());
  }

  private static NewIssue issue(
      IssueKind kind, EnrollmentState about, Map<String, String> details) {
    return new NewIssue(
        kind, about.areaCode(), about.facilitatorId(), about.familyId(), null, about.id(), details);
  }
}
