package id.graduasi.registry.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family as callers see it; identifiers are masked unless they were revealed on purpose. */
@Schema(name = "Family")
public record FamilyView(
    UUID id,
    @Schema(examples = "KPM-3522-00012345") String familyNumber,
    @Schema(examples = "************9001") String kk,
    @Schema(examples = "35.22.15.1001") String villageCode,
    @Nullable String address,
    @Nullable UUID facilitatorId,
    @Nullable Decile decile,
    Map<String, String> indicators,
    List<Member> members,
    FamilyStatus status,
    long version,
    Instant registeredAt,
    Instant updatedAt) {

  /** Masked. */
  public static FamilyView of(FamilyState family) {
    return of(family, Reveal.MASKED);
  }

  static FamilyView of(FamilyState family, Reveal reveal) {
    return new FamilyView(
        family.id(),
        family.number(),
        reveal.kk(family.kk()),
        family.villageCode(),
        family.address(),
        family.facilitatorId(),
        family.decile(),
        family.indicators(),
        family.members().stream().map(member -> Member.of(member, reveal)).toList(),
        family.status(),
        family.version(),
        family.registeredAt(),
        family.updatedAt());
  }

  /** A person as callers see her. */
  @Schema(name = "Member")
  public record Member(
      UUID id,
      @Schema(examples = "************9001") String nik,
      String name,
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

    static Member of(MemberState member, Reveal reveal) {
      return new Member(
          member.id(),
          reveal.nik(member.nik()),
          member.name(),
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
