package id.graduasi.registry.matching;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import id.graduasi.registry.family.AccessNotes;
import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.matching.MatchedFamilyView.Check;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Matches the people of a family with the civil registry, one after the other. No lock is held
 * while the registry is asked; afterwards a result counts only for a person whose record is still
 * the one that was compared. All of the family is answered, or nothing is written.
 */
@ApplicationScoped
class OnlineMatching {

  /** What checks of the online matcher are told apart by. */
  static final String SOURCE = "ONLINE";

  /** What the access log says: the identifiers went to the civil registry. */
  static final String PURPOSE = "Matching with the civil registry";

  private static final Logger LOG = Logger.getLogger(OnlineMatching.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private static final Map<String, CheckedElement> ELEMENTS =
      Map.of(
          "nik", CheckedElement.NIK,
          "name", CheckedElement.NAME,
          "birthDate", CheckedElement.BIRTH_DATE,
          "sex", CheckedElement.SEX);

  private final Families families;
  private final FamilyWriting writing;
  private final CivilRegistryChecks checks;
  private final CivilRegistryClient client;
  private final IdentifierVault vault;
  private final AccessNotes notes;
  private final Clock clock;
  private final Days days;

  OnlineMatching(
      Families families,
      FamilyWriting writing,
      CivilRegistryChecks checks,
      CivilRegistryClient client,
      IdentifierVault vault,
      AccessNotes notes,
      Clock clock,
      Days days) {
    this.families = families;
    this.writing = writing;
    this.checks = checks;
    this.client = client;
    this.vault = vault;
    this.notes = notes;
    this.clock = clock;
    this.days = days;
  }

  MatchedFamilyView check(UUID familyId, IfMatch match) {
    if (!client.configured()) {
      throw new Refused(MatchingProblem.CIVIL_REGISTRY_NOT_CONFIGURED);
    }
    FamilyState family = families.find(familyId).orElseThrow(OnlineMatching::notFound);
    match.require(family.version());
    QuarkusTransaction.joiningExisting().run(() -> notes.add(List.of(family), PURPOSE));
    Map<MemberState, MatchAnswer> answers = new LinkedHashMap<>();
    family.members().forEach(member -> answers.put(member, ask(member)));
    return QuarkusTransaction.joiningExisting().call(() -> write(familyId, answers));
  }

  private MatchAnswer ask(MemberState member) {
    try {
      return client.ask(
          new MatchQuestion(
              vault.openNik(member.nik().ciphertext()).digits(),
              member.name(),
              member.birthDate(),
              member.sex().name()));
    } catch (CivilRegistryFault | CircuitBreakerOpenException fault) {
      LOG.warnv("The civil registry does not answer: {0}", fault.getMessage());
      throw new Refused(MatchingProblem.CIVIL_REGISTRY_UNAVAILABLE).retryAfter(TRY_AGAIN);
    }
  }

  private MatchedFamilyView write(UUID familyId, Map<MemberState, MatchAnswer> answers) {
    FamilyState family = families.lock(familyId).orElseThrow(OnlineMatching::notFound);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Check> items = new ArrayList<>();
    List<MemberState> members = new ArrayList<>();
    for (MemberState member : family.members()) {
      MatchAnswer answer = answers.get(member);
      if (answer == null) {
        members.add(member);
      } else {
        Check check = check(member, answer, now);
        items.add(check);
        members.add(member.with(check.result()));
      }
    }
    long version =
        writing
            .change(
                List.of(new FamilyEdit(family, family.content().with(members))),
                days.today(),
                "civil-registry")
            .stream()
            .findFirst()
            .orElse(family)
            .version();
    checks.record(items.stream().map(item -> kept(item, family)).toList());
    return new MatchedFamilyView(familyId, items, version);
  }

  private static Check check(MemberState member, MatchAnswer answer, Instant now) {
    return new Check(
        member.id(),
        switch (answer.result()) {
          case MATCH -> CivilRegistry.MATCHED;
          case NO_MATCH -> CivilRegistry.UNMATCHED;
        },
        elements(answer, false),
        elements(answer, true),
        answer.reference() != null && answer.reference().matches(CivilRegistryCheck.REFERENCE)
            ? answer.reference()
            : null,
        now);
  }

  private static List<CheckedElement> elements(MatchAnswer answer, boolean differing) {
    return answer.elements().entrySet().stream()
        .filter(element -> ELEMENTS.containsKey(element.getKey()))
        .filter(element -> !differing || !element.getValue())
        .map(element -> ELEMENTS.get(element.getKey()))
        .sorted()
        .toList();
  }

  private static CivilRegistryCheck kept(Check item, FamilyState family) {
    return new CivilRegistryCheck(
        item.memberId(),
        item.result(),
        java.util.Set.copyOf(item.elements()),
        item.checkedAt(),
        item.reference(),
        SOURCE,
        family.villageCode(),
        family.facilitatorId());
  }

  private static Refused notFound() {
    return new Refused(FamilyProblem.FAMILY_NOT_FOUND);
  }
}
