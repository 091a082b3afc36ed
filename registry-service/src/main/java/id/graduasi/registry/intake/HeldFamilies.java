package id.graduasi.registry.intake;

import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Relationship;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The families that a chunk may be about, found by card, by head and by any person. */
final class HeldFamilies {

  private final Map<ByteBuffer, FamilyState> byKk = new HashMap<>();
  private final Map<ByteBuffer, FamilyState> byHead = new HashMap<>();
  private final Map<ByteBuffer, FamilyState> byPerson = new HashMap<>();
  private final Map<UUID, FamilyState> byId = new HashMap<>();

  HeldFamilies(Collection<FamilyState> families) {
    for (FamilyState family : families) {
      byId.put(family.id(), family);
      byKk.put(ByteBuffer.wrap(family.kk().hash()), family);
      for (MemberState member : family.members()) {
        ByteBuffer nik = ByteBuffer.wrap(member.nik().hash());
        byPerson.put(nik, family);
        if (member.relationship() == Relationship.HEAD) {
          byHead.put(nik, family);
        }
      }
    }
  }

  @Nullable FamilyState withCard(byte[] kkHash) {
    return byKk.get(ByteBuffer.wrap(kkHash));
  }

  @Nullable FamilyState withHead(byte[] nikHash) {
    return byHead.get(ByteBuffer.wrap(nikHash));
  }

  @Nullable FamilyState withPerson(byte[] nikHash) {
    return byPerson.get(ByteBuffer.wrap(nikHash));
  }

  /** All people of these families. */
  List<UUID> memberIds() {
    return byPerson.values().stream()
        .distinct()
        .flatMap(family -> family.members().stream())
        .map(MemberState::id)
        .toList();
  }

  Collection<FamilyState> all() {
    return byId.values();
  }
}
