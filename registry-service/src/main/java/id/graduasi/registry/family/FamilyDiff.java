package id.graduasi.registry.family;

import id.graduasi.platform.journal.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields of a family changed, from what, to what; identifiers stay masked. */
final class FamilyDiff {

  private final Map<String, Change> changes = new LinkedHashMap<>();

  private FamilyDiff() {}

  static Map<String, Change> between(FamilyState before, FamilyState after) {
    FamilyDiff diff = new FamilyDiff();
    diff.add("kk", before.kk().masked(), after.kk().masked());
    diff.add("villageCode", before.villageCode(), after.villageCode());
    diff.add("address", before.address(), after.address());
    diff.add("facilitatorId", before.facilitatorId(), after.facilitatorId());
    diff.add("decile", before.decile(), after.decile());
    diff.add("status", before.status(), after.status());
    diff.maps("indicators.", before.indicators(), after.indicators());
    Map<UUID, MemberState> old = byId(before);
    Map<UUID, MemberState> now = byId(after);
    now.forEach((id, member) -> diff.member(id, old.get(id), member));
    old.forEach(
        (id, member) -> {
          if (!now.containsKey(id)) {
            diff.add("members." + id, "present", null);
          }
        });
    return diff.changes;
  }

  private void member(UUID id, @Nullable MemberState before, MemberState after) {
    String at = "members." + id;
    if (before == null) {
      add(at, null, "present");
      return;
    }
    field(at + ".nik", before, after, member -> member.nik().masked());
    field(at + ".name", before, after, MemberState::name);
    field(at + ".sex", before, after, MemberState::sex);
    field(at + ".birthDate", before, after, MemberState::birthDate);
    field(at + ".relationship", before, after, MemberState::relationship);
    field(at + ".maritalStatus", before, after, MemberState::maritalStatus);
    field(at + ".education", before, after, MemberState::education);
    field(at + ".disability", before, after, MemberState::disability);
    field(at + ".pregnantOrPostpartum", before, after, MemberState::pregnantOrPostpartum);
    field(at + ".working", before, after, MemberState::working);
    field(at + ".ownsBusiness", before, after, MemberState::ownsBusiness);
    field(at + ".representative", before, after, MemberState::representative);
    field(at + ".civilRegistry", before, after, MemberState::civilRegistry);
  }

  private void field(
      String name,
      MemberState before,
      MemberState after,
      Function<MemberState, @Nullable Object> value) {
    add(name, value.apply(before), value.apply(after));
  }

  private void maps(String prefix, Map<String, String> before, Map<String, String> after) {
    after.forEach((name, value) -> add(prefix + name, before.get(name), value));
    before.forEach(
        (name, value) -> {
          if (!after.containsKey(name)) {
            add(prefix + name, value, null);
          }
        });
  }

  private void add(String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.put(name, new Change(before, after));
    }
  }

  private static Map<UUID, MemberState> byId(FamilyState family) {
    return family.members().stream()
        .collect(Collectors.toMap(MemberState::id, Function.identity()));
  }
}
