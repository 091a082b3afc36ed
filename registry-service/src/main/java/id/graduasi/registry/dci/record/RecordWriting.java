package id.graduasi.registry.dci.record;

import id.graduasi.registry.Days;
import id.graduasi.registry.dci.code.CodeLists;
import id.graduasi.registry.dci.code.EnrollmentCode;
import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.family.Relationship;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes records of what the register holds. */
final class RecordWriting {

  private final Identifiers identifiers;
  private final Map<String, String> places;
  private final Map<String, String> programmes;

  RecordWriting(
      Identifiers identifiers, Map<String, String> places, Map<String, String> programmes) {
    this.identifiers = identifiers;
    this.places = places;
    this.programmes = programmes;
  }

  GroupRecord group(FamilyState family) {
    String village = family.villageCode();
    String name = places.get(village);
    return new GroupRecord(
        MemberRecord.urn(family.id()),
        identifiers.of(family),
        "family",
        new GroupRecord.Place(village, name, AddressRecord.of(village, name, family.address())),
        family.decile() == null ? null : family.decile().value(),
        family.decile() == null ? null : "DTSEN-decile",
        head(family).map(head -> member(family, head)).orElse(null),
        family.members().size(),
        family.members().stream().map(one -> member(family, one)).toList(),
        Days.of(family.registeredAt()),
        family.updatedAt(),
        family.decile() == null
            ? List.of()
            : List.of(Map.of("dtsen_version", family.decile().dtsenVersion())));
  }

  MemberRecord member(FamilyState family, MemberState member) {
    return new MemberRecord(
        MemberRecord.urn(member.id()),
        identifiers.of(member),
        person(family, member),
        CodeLists.RELATIONSHIP.code(member.relationship()),
        family.members().stream()
            .filter(other -> !other.id().equals(member.id()))
            .map(
                other ->
                    new MemberRecord.Related(
                        MemberRecord.urn(other.id()),
                        CodeLists.RELATIONSHIP.code(other.relationship())))
            .toList(),
        member.disability() != Disability.NONE,
        member.disability() == Disability.NONE
            ? List.of()
            : List.of(
                new MemberRecord.DisabilityInfo(CodeLists.DISABILITY.code(member.disability()))),
        CodeLists.MARITAL_STATUS.code(member.maritalStatus()),
        CodeLists.EMPLOYMENT.code(
            member.ownsBusiness() ? "BUSINESS" : member.working() ? "WORKING" : "NONE"),
        education(member.education()),
        Days.of(family.registeredAt()),
        family.updatedAt());
  }

  BeneficiaryRecord beneficiary(FamilyState family, EnrollmentState enrollment) {
    EnrollmentCode status = EnrollmentCode.of(enrollment);
    return new BeneficiaryRecord(
        MemberRecord.urn(enrollment.id()),
        BeneficiaryRecord.FAMILY,
        identifiers.of(family),
        representative(family).map(one -> member(family, one)).orElse(null),
        enrollment.programme(),
        programmes.get(enrollment.programme()),
        enrollment.startedOn(),
        CodeLists.ENROLLMENT_STATUS.code(status),
        enrollment.effectiveOn(),
        List.of(),
        enrollment.reason() == null
            ? List.of()
            : List.of(Map.of("status_reason", enrollment.reason())));
  }

  private PersonRecord person(FamilyState family, MemberState member) {
    String village = family.villageCode();
    return new PersonRecord(
        identifiers.of(member),
        new PersonRecord.Name(member.name(), ""),
        CodeLists.SEX.code(member.sex()),
        member.birthDate(),
        List.of(AddressRecord.of(village, places.get(village), family.address())),
        Days.of(family.registeredAt()));
  }

  private static @Nullable String education(@Nullable Education education) {
    if (education == null) {
      return null;
    }
    if (education.participation() == Participation.NEVER) {
      return CodeLists.EDUCATION.code("NONE");
    }
    return education.level() == null ? null : CodeLists.EDUCATION.code(education.level());
  }

  private static Optional<MemberState> head(FamilyState family) {
    return family.members().stream()
        .filter(one -> one.relationship() == Relationship.HEAD)
        .findFirst();
  }

  /** Who holds the card (pengurus), else the head. */
  private static Optional<MemberState> representative(FamilyState family) {
    return family.members().stream()
        .filter(MemberState::representative)
        .findFirst()
        .or(() -> head(family));
  }
}
