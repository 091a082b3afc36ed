package id.graduasi.graduation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Does in a test what a family would do: the changes a way to the next band asks for. */
final class Work {

  private static final long PER_CENT = 100;

  private Inputs inputs;

  private Work(Inputs inputs) {
    this.inputs = inputs;
  }

  /** The inputs after the changes; income first, since debt is measured against it. */
  static Inputs done(ScoringModel model, Inputs inputs, List<Outcome.Change> changes) {
    Work work = new Work(inputs);
    changes.stream()
        .sorted(Comparator.comparing(change -> change.key().equals("income") ? 0 : 1))
        .forEach(
            change ->
                work.change(
                    model.indicators().stream()
                        .filter(i -> i.key().equals(change.key()))
                        .findFirst()
                        .orElseThrow()
                        .source(),
                    change.target()));
    return work.inputs;
  }

  private void change(String source, String target) {
    FamilyFacts family = inputs.family();
    HomeVisit visit = visit();
    switch (source) {
      case "family.workingAdults" -> members(putToWork(Integer.parseInt(target)));
      case "family.ownsBusiness" -> members(withBusiness());
      case "family.business", "visit.business" ->
          visit(
              new HomeVisit(
                  Samples.DAY,
                  visit.monthlyIncome(),
                  visit.savings(),
                  visit.debt(),
                  HomeVisit.Business.valueOf(target),
                  visit.sessionsHeld(),
                  visit.sessionsAttended()));
      case "visit.incomePercentOfMinimumWage" -> {
        long full = Samples.UMK.monthly() * family.members().size();
        visit(
            money(
                visit,
                (full * Long.parseLong(target) + PER_CENT - 1) / PER_CENT,
                visit.savings(),
                visit.debt()));
      }
      case "visit.savings" ->
          visit(money(visit, visit.monthlyIncome(), Long.valueOf(target), visit.debt()));
      case "visit.debtPercentOfIncome" -> {
        long income = visit.monthlyIncome() == null ? 0 : visit.monthlyIncome();
        long debt = income * (Long.parseLong(target) - 1) / PER_CENT;
        visit(money(visit, visit.monthlyIncome(), visit.savings(), debt));
      }
      case "visit.attendancePercent", "family.attendancePercent" ->
          visit(
              new HomeVisit(
                  visit.visitedOn(),
                  visit.monthlyIncome(),
                  visit.savings(),
                  visit.debt(),
                  visit.business(),
                  (int) PER_CENT,
                  Integer.valueOf(target)));
      case "family.commitmentPercent" ->
          inputs =
              new Inputs(
                  inputs.assessedOn(),
                  family,
                  inputs.homeVisit(),
                  inputs.minimumWage(),
                  atSchool(Integer.parseInt(target)),
                  inputs.grants(),
                  null);
      default -> indicator(source.substring(Sources.INDICATORS.length()), target);
    }
  }

  private Participation atSchool(int days) {
    Participation before = inputs.participation();
    return new Participation(
        before == null ? 0 : before.sessionsHeld(),
        before == null ? 0 : before.sessionsAttended(),
        (int) PER_CENT,
        days);
  }

  private HomeVisit visit() {
    HomeVisit visit = inputs.homeVisit();
    return visit == null ? new HomeVisit(Samples.DAY, null, null, null, null, null, null) : visit;
  }

  private static HomeVisit money(
      HomeVisit visit, @Nullable Long income, @Nullable Long savings, @Nullable Long debt) {
    return new HomeVisit(
        visit.visitedOn(),
        income,
        savings,
        debt,
        visit.business(),
        visit.sessionsHeld(),
        visit.sessionsAttended());
  }

  private List<Person> putToWork(int wanted) {
    List<Person> members = new ArrayList<>();
    long working =
        inputs.family().members().stream()
            .filter(p -> p.working() && p.isAdultOn(Samples.DAY))
            .count();
    for (Person person : inputs.family().members()) {
      boolean begins = working < wanted && !person.working() && person.couldWorkOn(Samples.DAY);
      working += begins ? 1 : 0;
      members.add(with(person, person.working() || begins, person.ownsBusiness()));
    }
    return members;
  }

  private List<Person> withBusiness() {
    List<Person> members = new ArrayList<>(inputs.family().members());
    members.set(0, with(members.getFirst(), members.getFirst().working(), true));
    return members;
  }

  private static Person with(Person person, boolean working, boolean business) {
    return new Person(
        person.birthDate(),
        person.participation(),
        person.level(),
        person.disability(),
        person.pregnantOrPostpartum(),
        working,
        business);
  }

  private void indicator(String name, String value) {
    TreeMap<String, String> indicators = new TreeMap<>(inputs.family().indicators());
    indicators.put(name, value);
    family(inputs.family().members(), indicators);
  }

  private void members(List<Person> members) {
    family(members, new TreeMap<>(inputs.family().indicators()));
  }

  private void family(List<Person> members, TreeMap<String, String> indicators) {
    FamilyFacts before = inputs.family();
    inputs =
        new Inputs(
            inputs.assessedOn(),
            new FamilyFacts(
                before.decile(), before.earlierDecile(), members, indicators, before.monthsOnAid()),
            inputs.homeVisit(),
            inputs.minimumWage(),
            inputs.participation(),
            inputs.grants(),
            null);
  }

  private void visit(HomeVisit visit) {
    inputs =
        new Inputs(
            inputs.assessedOn(),
            inputs.family(),
            visit,
            inputs.minimumWage(),
            inputs.participation(),
            inputs.grants(),
            null);
  }
}
