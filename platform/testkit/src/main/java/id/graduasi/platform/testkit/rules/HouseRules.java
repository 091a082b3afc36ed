package id.graduasi.platform.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the production classes of a service, and of the platform below it, against every rule of
 * the house. A rule that matches nothing fails as well where a service must have something to
 * match: a rule with a typo would else protect nobody.
 */
public final class HouseRules {

  private static final String PLATFORM = "id.graduasi.platform";

  private HouseRules() {}

  /**
   * Fails with all violations at once.
   *
   * @param service the root package of the service, e.g. {@code id.graduasi.registry}
   */
  public static void check(String service) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(service, PLATFORM);
    List<String> violations = violations(classes, rules(service));
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "The rules of the house are broken in %s:%n%n%s"
              .formatted(service, String.join(System.lineSeparator().repeat(2), violations)));
    }
  }

  static List<ArchRule> rules(String service) {
    return Stream.of(
            DependencyRules.of(service, PLATFORM),
            EndpointRules.of(service),
            EventRules.of(service),
            CodeRules.of(service))
        .flatMap(List::stream)
        .toList();
  }

  static List<String> violations(JavaClasses classes, List<ArchRule> rules) {
    List<String> violations = new ArrayList<>();
    for (ArchRule rule : rules) {
      try {
        EvaluationResult result = rule.evaluate(classes);
        if (result.hasViolation()) {
          violations.add(result.getFailureReport().toString());
        }
      } catch (AssertionError matchedNothing) {
        violations.add(String.valueOf(matchedNothing.getMessage()));
      }
    }
    return violations;
  }
}
