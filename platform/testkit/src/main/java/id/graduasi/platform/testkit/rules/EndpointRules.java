package id.graduasi.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What holds for everything that answers HTTP. */
final class EndpointRules {

  private static final String VERB = "jakarta.ws.rs.HttpMethod";
  private static final List<String> ACCESS =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated",
          "io.quarkus.security.PermissionsAllowed");

  private static final DescribedPredicate<JavaMethod> ENDPOINT =
      DescribedPredicate.describe("answer HTTP", method -> method.isMetaAnnotatedWith(VERB));

  private EndpointRules() {}

  static List<ArchRule> of(String service) {
    return List.of(
        everyEndpointSaysWhoMayCall(service),
        endpointsLiveInResources(service),
        resourcesSeeNoEntities(service));
  }

  static ArchRule everyEndpointSaysWhoMayCall(String service) {
    return methods()
        .that(ENDPOINT)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should(sayWhoMayCall())
        .because("an endpoint without a role is open by accident");
  }

  static ArchRule endpointsLiveInResources(String service) {
    return methods()
        .that(ENDPOINT)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource")
        .because("the other rules find resources by this name");
  }

  static ArchRule resourcesSeeNoEntities(String service) {
    return noClasses()
        .that()
        .resideInAPackage(service + "..")
        .and()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .because("an entity never leaves its transaction");
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            ACCESS.stream()
                .anyMatch(
                    access ->
                        method.isAnnotatedWith(access)
                            || method.getOwner().isAnnotatedWith(access));
        if (!said) {
          events.add(SimpleConditionEvent.violated(method, method.getDescription() + " is open"));
        }
      }
    };
  }
}
