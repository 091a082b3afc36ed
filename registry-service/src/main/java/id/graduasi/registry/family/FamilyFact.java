package id.graduasi.registry.family;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of every {@code registry.family} event: the family's state without names, identifiers
 * and addresses.
 */
record FamilyFact(
    UUID familyId,
    String familyNumber,
    FamilyStatus status,
    long version,
    String areaCode,
    String villageCode,
    @Nullable UUID facilitatorId,
    @Nullable Decile decile,
    Map<String, String> indicators,
    List<Person> members,
    List<UUID> replacedIds,
    Instant registeredAt) {

  static final String TOPIC = "registry.family";

  /** A family came into the register. */
  static Fact registered(FamilyState family, String cause) {
    return of("registered", family, List.of(), Map.of(), cause);
  }

  /** A family changed: {@code updated}, {@code moved}, {@code merged} or {@code closed}. */
  static Fact of(FamilyChange change, String cause) {
    return of(
        change.happened(),
        change.after(),
        change.replacedIds(),
        FamilyDiff.between(change.before(), change.after()),
        cause);
  }

  /** The people of a family were forgotten. */
  static Fact anonymised(FamilyState family, String cause) {
    return of("anonymised", family, List.of(), Map.of(), cause);
  }

  private static Fact of(
      String what,
      FamilyState family,
      List<UUID> replacedIds,
      Map<String, Change> changes,
      @Nullable String cause) {
    return new Fact(
        TOPIC,
        family.id().toString(),
        "id.graduasi.registry.family." + what + ".v1",
        family.version(),
        family.villageCode(),
        family.facilitatorId(),
        body(family, replacedIds),
        changes,
        cause);
  }

  private static FamilyFact body(FamilyState family, List<UUID> replacedIds) {
    return new FamilyFact(
        family.id(),
        family.number(),
        family.status(),
        family.version(),
        family.villageCode(),
        family.villageCode(),
        family.facilitatorId(),
        family.decile(),
        PublishedIndicators.of(family.indicators()),
        family.members().stream().map(Person::of).toList(),
        replacedIds,
        family.registeredAt());
  }

  /** A person without a name. */
  record Person(
      UUID memberId,
      Sex sex,
      LocalDate birthDate,
      Relationship relationship,
      MaritalStatus maritalStatus,
      @Nullable Education education,
      Disability disability,
      boolean pregnantOrPostpartum,
      boolean working,
      boolean ownsBusiness,
      boolean representative,
      CivilRegistry civilRegistry) {

    static Person of(MemberState member) {
      return new Person(
          member.id(),
          member.sex(),
          member.birthDate(),
          member.relationship(),
          member.maritalStatus(),
          member.education(),
          member.disability(),
          member.pregnantOrPostpartum(),
          member.working(),
          member.ownsBusiness(),
          member.representative(),
          member.civilRegistry());
    }
  }
}
