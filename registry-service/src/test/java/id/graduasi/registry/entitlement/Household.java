package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.family.Sex;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.programme.Caps;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.CountOrder;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Families of a few words each, and PKH's rules, for tests of who counts. */
final class Household {

  static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private Household() {}

  static MemberState adult(int age) {
    return person(age, null, Disability.NONE, false);
  }

  static MemberState pregnant() {
    return person(27, null, Disability.NONE, true);
  }

  static MemberState child(int age) {
    return person(age, null, Disability.NONE, false);
  }

  static MemberState pupil(int age, SchoolLevel level) {
    return person(age, new Education(Participation.ATTENDING, level), Disability.NONE, false);
  }

  static MemberState severelyDisabled(int age) {
    return person(age, null, Disability.SEVERE, false);
  }

  static MemberState person(
      int age, @Nullable Education education, Disability disability, boolean pregnant) {
    return new MemberState(
        UUID.randomUUID(),
        new LockedIdentifier(new byte[] {1}, new byte[32], "9001"),
        "Siti Aminah",
        Sex.FEMALE,
        DAY.minusYears(age).minusDays(40),
        Relationship.OTHER,
        MaritalStatus.SINGLE,
        education,
        disability,
        pregnant,
        false,
        false,
        false,
        CivilRegistry.MATCHED);
  }

  static FamilyState family(MemberState... members) {
    return family(2, List.of(members));
  }

  static FamilyState family(@Nullable Integer decile, List<MemberState> members) {
    Instant then = Instant.parse("2026-01-01T00:00:00Z");
    return new FamilyState(
        UUID.randomUUID(),
        "KPM-3522-00000001",
        new LockedIdentifier(new byte[] {1}, new byte[32], "9001"),
        "35.22.15.1001",
        null,
        null,
        decile == null ? null : new Decile(decile, "2026-Q3"),
        Map.of(),
        members,
        FamilyStatus.ACTIVE,
        1,
        then,
        then,
        LocalDate.of(2026, 1, 1));
  }

  static Term pkh() {
    return pkh(CountOrder.HIGHEST_FIRST);
  }

  /** PKH: domain rules of the components, at most 4 persons, 3 children, 2 under six. */
  static Term pkh(CountOrder order) {
    return new Term(
        LocalDate.of(2025, 1, 1),
        null,
        1,
        4,
        IntStream.rangeClosed(1, 4)
            .mapToObj(n -> new Programme.PaymentStage(n, "%02d-01".formatted(n * 3 - 2)))
            .toList(),
        List.of(
            component("PREGNANT_OR_POSTPARTUM", 3_000_000, null, null, true, null),
            component("EARLY_CHILDHOOD", 3_000_000, 0, 6, false, null),
            component("ELEMENTARY", 900_000, 6, 21, false, SchoolLevel.SD),
            component("JUNIOR_HIGH", 1_500_000, 6, 21, false, SchoolLevel.SMP),
            component("SENIOR_HIGH", 2_000_000, 6, 21, false, SchoolLevel.SMA),
            component("ELDERLY", 2_400_000, 60, null, false, null),
            component("SEVERE_DISABILITY", 2_400_000, null, null, false, null)),
        new Caps(4, List.of(new Caps.Group("CHILDREN", 3))),
        order,
        null,
        null);
  }

  private static Component component(
      String code,
      long amount,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      boolean pregnant,
      @Nullable SchoolLevel level) {
    boolean early = code.equals("EARLY_CHILDHOOD");
    return new Component(
        code,
        code,
        amount,
        ageFrom,
        ageTo,
        pregnant,
        level != null,
        level,
        code.equals("SEVERE_DISABILITY") ? List.of(Disability.SEVERE) : null,
        early ? 2 : null,
        early || level != null ? "CHILDREN" : null,
        null);
  }
}
