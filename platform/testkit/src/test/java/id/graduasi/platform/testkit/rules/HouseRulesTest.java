package id.graduasi.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String RULES = "id.graduasi.platform.testkit.rules.";
  private static final String GOOD = RULES + "good";
  private static final String ENDPOINT = RULES + "bad.endpoint";
  private static final String EVENT = RULES + "bad.event";
  private static final String CODE = RULES + "bad.code";

  @Test
  void aServiceThatKeepsTheRulesPasses() {
    assertThat(
            HouseRules.violations(
                new ClassFileImporter().importPackages(GOOD, "id.graduasi.platform.testkit.rules"),
                List.of(
                    DependencyRules.featuresAreFreeOfCycles(GOOD),
                    DependencyRules.servicesAreIndependent(GOOD),
                    DependencyRules.packagesAreNamedAfterTheDomain(GOOD),
                    EndpointRules.everyEndpointSaysWhoMayCall(GOOD),
                    EndpointRules.endpointsLiveInResources(GOOD),
                    EndpointRules.resourcesSeeNoEntities(GOOD),
                    EventRules.whatComesInIsAFeed(GOOD),
                    EventRules.nothingIsSentByAnnotation(GOOD),
                    EventRules.nothingIsSentByChannel(GOOD),
                    CodeRules.nothingIsInjectedIntoFields(GOOD),
                    CodeRules.timeComesFromAClock(GOOD),
                    CodeRules.oldDatesAreNotUsed(GOOD),
                    CodeRules.amountsAreExact(GOOD))))
        .isEmpty();
  }

  @Test
  void featuresThatNeedEachOtherFail() {
    String cycle = RULES + "bad.cycle";
    assertThat(violations(cycle, DependencyRules.featuresAreFreeOfCycles(cycle)))
        .contains("Cycle detected");
  }

  @Test
  void aServiceThatKnowsAnotherFails() {
    assertThat(
            violations(
                "id.graduasi.registry.sample",
                DependencyRules.servicesAreIndependent("id.graduasi.registry")))
        .contains("KnowsAnotherService", "OtherService");
  }

  @Test
  void aPlatformThatKnowsAServiceFails() {
    String knowing = RULES + "bad.knowing";
    assertThat(violations(knowing, DependencyRules.platformKnowsNoService(knowing)))
        .contains("KnowsAService");
  }

  @Test
  void aPackageNamedAfterALayerFails() {
    String naming = RULES + "bad.naming";
    assertThat(violations(naming, DependencyRules.packagesAreNamedAfterTheDomain(naming)))
        .contains("bad.naming.util.Helper");
  }

  @Test
  void anEndpointWithoutARoleFails() {
    assertThat(violations(ENDPOINT, EndpointRules.everyEndpointSaysWhoMayCall(ENDPOINT)))
        .contains("OpenResource.open()> is open")
        .doesNotContain("Hidden");
  }

  @Test
  void anEndpointOutsideAResourceFails() {
    assertThat(violations(ENDPOINT, EndpointRules.endpointsLiveInResources(ENDPOINT)))
        .contains("Hidden.post()")
        .doesNotContain("OpenResource");
  }

  @Test
  void anEntityInAResourceFails() {
    assertThat(violations(ENDPOINT, EndpointRules.resourcesSeeNoEntities(ENDPOINT)))
        .contains("OpenResource.open()", "Thing");
  }

  @Test
  void sendingPastTheJournalFails() {
    assertThat(violations(EVENT, EventRules.onlyTheJournalKnowsProducers(EVENT)))
        .contains("Producer.flush()", "Emitter");
    assertThat(violations(EVENT, EventRules.nothingIsSentByAnnotation(EVENT)))
        .contains("Shouter.echo");
    assertThat(violations(EVENT, EventRules.nothingIsSentByChannel(EVENT)))
        .contains("Shouter.emitter");
  }

  @Test
  void listeningOutsideAFeedFails() {
    assertThat(violations(EVENT, EventRules.whatComesInIsAFeed(EVENT))).contains("Shouter.echo");
  }

  @Test
  void injectingIntoFieldsFails() {
    assertThat(violations(CODE, CodeRules.nothingIsInjectedIntoFields(CODE)))
        .contains("Sloppy.clock", "Sloppy.name");
  }

  @Test
  void timeWithoutAClockFails() {
    assertThat(violations(CODE, CodeRules.timeComesFromAClock(CODE)))
        .contains("today()", "currentTimeMillis")
        .doesNotContain("properly()");
    assertThat(violations(CODE, CodeRules.oldDatesAreNotUsed(CODE))).contains("java.util.Date");
  }

  @Test
  void inexactAmountsFail() {
    assertThat(violations(CODE, CodeRules.amountsAreExact(CODE)))
        .contains("Sloppy.amounts", "Sloppy.shares")
        .doesNotContain("Sloppy.name");
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    String nowhere = RULES + "nowhere";
    for (ArchRule rule : HouseRules.rules(nowhere)) {
      if (!rule.getDescription().contains("id.graduasi.platform..")) {
        assertThat(violations(GOOD, rule)).as(rule.getDescription()).contains("failed to check");
      }
    }
  }

  private static String violations(String packages, ArchRule rule) {
    return String.join(
        "\n",
        HouseRules.violations(new ClassFileImporter().importPackages(packages), List.of(rule)));
  }
}
