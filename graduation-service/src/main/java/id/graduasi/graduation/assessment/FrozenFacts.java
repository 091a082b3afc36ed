package id.graduasi.graduation.assessment;

import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownMember;
import id.graduasi.graduation.scoring.Decile;
import id.graduasi.graduation.scoring.FamilyFacts;
import id.graduasi.graduation.scoring.Person;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of a family, in the form that scoring reads and an assessment keeps. */
final class FrozenFacts {

  private FrozenFacts() {}

  static FamilyFacts of(KnownFamily family, @Nullable Integer monthsOnAid) {
    String version = family.dtsenVersion();
    return new FamilyFacts(
        version == null ? null : decile(family.deciles(), version),
        version == null ? null : earlier(family.deciles(), version),
        family.members().stream().map(FrozenFacts::person).toList(),
        new TreeMap<>(family.indicators()),
        monthsOnAid);
  }

  private static @Nullable Decile decile(SortedMap<String, Integer> deciles, String version) {
    Integer value = deciles.get(version);
    return value == null ? null : new Decile(value, version);
  }

  /** Versions such as {@code 2026-Q3} sort by time. */
  private static @Nullable Decile earlier(SortedMap<String, Integer> deciles, String version) {
    SortedMap<String, Integer> before = deciles.headMap(version);
    return before.isEmpty() ? null : decile(before, before.lastKey());
  }

  private static Person person(KnownMember member) {
    KnownMember.Education education = member.education();
    return new Person(
        member.birthDate(),
        education == null ? null : education.participation(),
        education == null ? null : education.level(),
        member.disability() == null ? "NONE" : member.disability(),
        member.pregnantOrPostpartum(),
        member.working(),
        member.ownsBusiness());
  }
}
