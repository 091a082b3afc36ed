package id.graduasi.registry.enrollment;

import id.graduasi.registry.enrollment.EnrollmentChange.Happened;
import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Programmes;
import id.graduasi.registry.programme.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a family goes, its enrollments go: an open one gets a period in the new village or the new
 * facilitator, an ended one only lies with its family. When the decile leaves a programme's gate,
 * an active enrollment is suspended; when people come, go or become exempt, the day of the review
 * moves. What families leave behind goes where they went. All families of a change in one go, in
 * its transaction.
 */
@ApplicationScoped
class FamilyFollowing {

  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final OpenQuestions questions;
  private final Programmes programmes;
  private final EffectiveDays days;

  FamilyFollowing(
      EnrollmentTable table,
      EnrollmentWriting writing,
      OpenQuestions questions,
      Programmes programmes,
      EffectiveDays days) {
    this.table = table;
    this.writing = writing;
    this.questions = questions;
    this.programmes = programmes;
    this.days = days;
  }

  void follow(@Observes FamiliesChanged news) {
    Map<UUID, FamilyChange> concerned =
        news.changes().stream()
            .filter(FamilyFollowing::concerns)
            .collect(Collectors.toMap(change -> change.after().id(), Function.identity()));
    if (concerned.isEmpty()) {
      return;
    }
    List<EnrollmentState> all = table.lockOf(concerned.keySet());
    if (all.isEmpty()) {
      return;
    }
    Leaving leaving = new Leaving(news, all);
    if (all.stream().anyMatch(leaving::concerns)) {
      writing.write(leaving.ends(), all);
      writing.write(leaving.joins(), all);
      all = table.lockOf(concerned.keySet());
    }
    followThere(concerned, all.stream().filter(held -> !leaving.concerns(held)).toList(), news);
    table.follow(
        concerned.values().stream()
            .filter(FamilyFollowing::goesElsewhere)
            .map(FamilyChange::after)
            .toList());
  }

  private void followThere(
      Map<UUID, FamilyChange> concerned, List<EnrollmentState> all, FamiliesChanged news) {
    LocalDate today = days.today();
    Map<String, Term> terms = programmes.termsOn(today);
    Map<UUID, List<EnrollmentState>> byFamily =
        all.stream().collect(Collectors.groupingBy(EnrollmentState::familyId));
    List<EnrollmentChange> changes = new ArrayList<>();
    for (EnrollmentState held : all) {
      if (held.open()) {
        FamilyChange change = concerned.get(held.familyId());
        Collection<EnrollmentState> own = byFamily.get(held.familyId());
        changes.addAll(new Step(held, change, own, terms, today).changes(news));
      }
    }
    writing.write(changes, all);
    questions.fieldCheck(
        changes.stream().filter(change -> change.happened() == Happened.SUSPENDED).toList(), terms);
    questions.decileBack(
        all.stream()
            .filter(
                held ->
                    DecileGate.back(
                        held, concerned.get(held.familyId()), terms.get(held.programme())))
            .map(EnrollmentState::familyId)
            .collect(Collectors.toSet()));
    askAboutComponents(concerned.values(), all, terms, today);
  }

  /** Only where people came, went or changed; who only grows older is seen at night. */
  private void askAboutComponents(
      Collection<FamilyChange> changes,
      List<EnrollmentState> all,
      Map<String, Term> terms,
      LocalDate today) {
    questions.components(
        changes.stream()
            .filter(change -> !change.before().members().equals(change.after().members()))
            .map(FamilyChange::after)
            .toList(),
        all,
        terms,
        today);
  }

  /** One open enrollment of a family that changed. */
  private record Step(
      EnrollmentState held,
      FamilyChange change,
      Collection<EnrollmentState> own,
      Map<String, Term> terms,
      LocalDate today) {

    List<EnrollmentChange> changes(FamiliesChanged news) {
      FamilyState family = change.after();
      Term term = terms.get(held.programme());
      List<EnrollmentChange> changes = new ArrayList<>();
      EnrollmentRules.follow(held, family, news.on(), news.cause(), news.moveReason())
          .ifPresent(changes::add);
      EnrollmentState now = changes.isEmpty() ? held : changes.getLast().after();
      DecileGate.left(now, change, term, news)
          .map(decision -> EnrollmentRules.suspend(now, family, decision))
          .ifPresent(changes::add);
      boolean reviewStands =
          Objects.equals(held.reviewDueOn(), Reviews.day(held, own, term, family, today));
      if (changes.isEmpty() && !reviewStands) {
        changes.add(EnrollmentRules.refresh(held, family, news.cause()));
      }
      return changes;
    }
  }

  private static boolean concerns(FamilyChange change) {
    return goesElsewhere(change)
        || !Objects.equals(change.before().decile(), change.after().decile())
        || !change.before().members().equals(change.after().members());
  }

  private static boolean goesElsewhere(FamilyChange change) {
    return change.goesElsewhere() || change.left() || !change.replacedIds().isEmpty();
  }
}
