package id.graduasi.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom. */
final class DependencyRules {

  private static final List<String> SERVICES =
      List.of(
          "id.graduasi.registry",
          "id.graduasi.graduation",
          "id.graduasi.grants",
          "id.graduasi.reporting");

  private DependencyRules() {}

  static List<ArchRule> of(String service, String platform) {
    return List.of(
        featuresAreFreeOfCycles(service),
        servicesAreIndependent(service),
        platformKnowsNoService(platform),
        packagesAreNamedAfterTheDomain(service));
  }

  static ArchRule featuresAreFreeOfCycles(String service) {
    return slices()
        .matching(service + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature that needs another must not be needed by it");
  }

  static ArchRule servicesAreIndependent(String service) {
    return noClasses()
        .that()
        .resideInAPackage(service + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(without(service))
        .because("services meet in events only");
  }

  static ArchRule platformKnowsNoService(String platform) {
    return noClasses()
        .that()
        .resideInAPackage(platform + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(without(platform))
        .because("the platform would make sense in a bank");
  }

  static ArchRule packagesAreNamedAfterTheDomain(String service) {
    return noClasses()
        .that()
        .resideInAPackage(service + "..")
        .should()
        .resideInAnyPackage(
            Stream.of("service", "dto", "mapper", "impl", "util", "utils", "helper", "common")
                .map(name -> ".." + name + "..")
                .toArray(String[]::new))
        .because("a package is a feature, not a layer");
  }

  private static String[] without(String own) {
    return SERVICES.stream()
        .filter(service -> !own.startsWith(service))
        .map(service -> service + "..")
        .toArray(String[]::new);
  }
}
