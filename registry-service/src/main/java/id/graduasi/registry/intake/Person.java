package id.graduasi.registry.intake;

import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.family.Sex;
import id.graduasi.registry.identifier.LockedIdentifier;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as a row describes her; what a row leaves empty is null and changes nothing. */
record Person(
    LockedIdentifier nik,
    String name,
    Sex sex,
    LocalDate birthDate,
    Relationship relationship,
    MaritalStatus maritalStatus,
    @Nullable Participation participation,
    @Nullable SchoolLevel level,
    @Nullable Disability disability,
    @Nullable Boolean pregnantOrPostpartum,
    @Nullable Boolean working,
    @Nullable Boolean ownsBusiness,
    @Nullable Boolean representative,
    @Nullable CivilRegistry civilRegistry) {

  /** A new member. */
  MemberState asNew(UUID id) {
    return new MemberState(
        id,
        nik,
        name,
        sex,
        birthDate,
        relationship,
        maritalStatus,
        participation == null ? null : new Education(participation, level),
        or(disability, Disability.NONE),
        or(pregnantOrPostpartum, false),
        or(working, false),
        or(ownsBusiness, false),
        or(representative, false),
        or(civilRegistry, CivilRegistry.UNKNOWN));
  }

  /** A member that is held already, with what the row says. */
  MemberState over(MemberState held) {
    return new MemberState(
        held.id(),
        held.nik(),
        name,
        sex,
        birthDate,
        relationship,
        maritalStatus,
        education(held.education()),
        or(disability, held.disability()),
        or(pregnantOrPostpartum, held.pregnantOrPostpartum()),
        or(working, held.working()),
        or(ownsBusiness, held.ownsBusiness()),
        or(representative, held.representative()),
        or(civilRegistry, held.civilRegistry()));
  }

  private @Nullable Education education(@Nullable Education held) {
    if (participation == null) {
      return held;
    }
    SchoolLevel before = held == null ? null : held.level();
    return new Education(participation, level == null ? before : level);
  }

  private static <T> T or(@Nullable T said, T otherwise) {
    return said == null ? otherwise : said;
  }
}
