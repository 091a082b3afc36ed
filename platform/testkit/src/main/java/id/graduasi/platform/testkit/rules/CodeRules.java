package id.graduasi.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** How code is written, where a compiler does not see it. */
final class CodeRules {

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final DescribedPredicate<JavaCall<?>> CLOCKLESS =
      DescribedPredicate.describe(
          "the system's time without a Clock", call -> asksTheSystemsTime(call.getTarget()));

  private CodeRules() {}

  static List<ArchRule> of(String service) {
    return List.of(
        nothingIsInjectedIntoFields(service),
        timeComesFromAClock(service),
        oldDatesAreNotUsed(service),
        amountsAreExact(service));
  }

  static ArchRule nothingIsInjectedIntoFields(String service) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
        .orShould()
        .beAnnotatedWith("jakarta.persistence.PersistenceContext")
        .orShould()
        .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
        .because("a constructor shows what a class needs and keeps it final");
  }

  static ArchRule timeComesFromAClock(String service) {
    return noClasses()
        .that()
        .resideInAPackage(service + "..")
        .should()
        .callMethodWhere(CLOCKLESS)
        .because("a test must be able to set the day");
  }

  static ArchRule oldDatesAreNotUsed(String service) {
    return noClasses()
        .that()
        .resideInAPackage(service + "..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
        .because("a day and an instant are different things: java.time");
  }

  static ArchRule amountsAreExact(String service) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should(beExact())
        .because("money and scores are long or BigDecimal");
  }

  private static boolean asksTheSystemsTime(AccessTarget.CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    if (owner.equals("java.lang.System")) {
      return target.getName().equals("currentTimeMillis");
    }
    return owner.startsWith("java.time.")
        && target.getName().equals("now")
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("java.time.Clock"));
  }

  private static ArchCondition<JavaField> beExact() {
    return new ArchCondition<>("be exact") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean inexact =
            field.getType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> INEXACT.contains(type.getBaseComponentType().getName()));
        if (inexact) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is a double"));
        }
      }
    };
  }
}
