package id.graduasi.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How events leave and reach a service. */
final class EventRules {

  private static final String MESSAGING = "org.eclipse.microprofile.reactive.messaging.";

  private EventRules() {}

  static List<ArchRule> of(String service) {
    return List.of(
        onlyTheJournalKnowsProducers(service),
        nothingIsSentByAnnotation(service),
        nothingIsSentByChannel(service),
        whatComesInIsAFeed(service));
  }

  static ArchRule onlyTheJournalKnowsProducers(String service) {
    return noClasses()
        .that()
        .resideInAnyPackage(service + "..", "id.graduasi.platform..")
        .and()
        .resideOutsideOfPackage("id.graduasi.platform.journal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka.clients.producer..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(Mutiny)?Emitter")
        .because("what is told must stand in the journal, in the same transaction");
  }

  static ArchRule nothingIsSentByAnnotation(String service) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should()
        .beAnnotatedWith(MESSAGING + "Outgoing")
        .because("what is told must stand in the journal, in the same transaction");
  }

  static ArchRule nothingIsSentByChannel(String service) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should()
        .beAnnotatedWith(MESSAGING + "Channel")
        .because("events come in through feeds and go out through the journal");
  }

  static ArchRule whatComesInIsAFeed(String service) {
    return methods()
        .that()
        .areAnnotatedWith(MESSAGING + "Incoming")
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(service + "..")
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Feed")
        .because("only a feed applies events once, sets bad ones aside and can be rebuilt");
  }
}
