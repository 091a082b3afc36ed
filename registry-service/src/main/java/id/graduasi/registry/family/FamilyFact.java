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

  /** What happened: {@code registered}, {@code updated} or {@code moved}. */
  static Fact of(
      String what, FamilyState family, Map<String, Change> changes, @Nullable String cause) {
    return new Fact(
        TOPIC,
        family.id().toString(),
        "id.graduasi.registry.family." + what + ".v1",
        family.version(),
        family.villageCode(),
        family.facilitatorId(),
        body(family),
        changes,
        cause);
  }

  static FamilyFact body(FamilyState family) {
    return new FamilyFact(
        family.id(),
        family.number(),
        family.status(),
        family.version(),
        family.villageCode(),
        family.villageCode(),
        family.facilitatorId(),
        family.decile(),
        family.indicators(),
        family.members().stream().map(Person::of).toList(),
        List.of(),
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
