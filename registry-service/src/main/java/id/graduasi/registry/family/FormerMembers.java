package id.graduasi.registry.family;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers who left the register, when and why; without it a death would leave no trace. */
@ApplicationScoped
class FormerMembers {

  private static final String INSERT =
      """
      insert into former_member (id, member_id, family_id, area_code, facilitator_id, reason,
        same_as, left_on, recorded_at, nik_cipher, nik_hash, nik_last, name, sex, birth_date)
      select * from :rows
      """;

  private final DataSource database;

  FormerMembers(DataSource database) {
    this.database = database;
  }

  /** Notes everybody who stands in a family before these changes and in none after them. */
  void note(
      List<FamilyChange> changes, Map<UUID, Departure> reasons, LocalDate on, Instant recordedAt) {
    List<Left> left = left(changes, reasons);
    if (left.isEmpty()) {
      return;
    }
    Rows.of(left)
        .column("uuid", one -> UuidCreator.getTimeOrderedEpoch())
        .column("uuid", one -> one.member().id())
        .column("uuid", one -> one.family().id())
        .column("text", one -> one.family().villageCode())
        .column("uuid", one -> one.family().facilitatorId())
        .column("text", one -> one.departure().reason())
        .column("uuid", one -> one.departure().sameAs())
        .column("date", one -> on)
        .column("timestamptz", one -> recordedAt)
        .column("bytea", one -> one.member().nik().ciphertext())
        .column("bytea", one -> one.member().nik().hash())
        .column("text", one -> one.member().nik().lastFour())
        .column("text", one -> one.member().name())
        .column("text", one -> one.member().sex())
        .column("date", one -> one.member().birthDate())
        .execute(database, INSERT);
  }

  private static List<Left> left(List<FamilyChange> changes, Map<UUID, Departure> reasons) {
    Set<UUID> present = new HashSet<>();
    changes.forEach(change -> change.after().members().forEach(member -> present.add(member.id())));
    List<Left> left = new ArrayList<>();
    for (FamilyChange change : changes) {
      for (MemberState member : change.before().members()) {
        Departure why = reasons.getOrDefault(member.id(), Departure.UNSTATED);
        if (!present.contains(member.id()) && why.reason() != null) {
          left.add(new Left(change.after(), member, why));
        }
      }
    }
    return left;
  }

  /** A person and the family she left. */
  private record Left(FamilyState family, MemberState member, Departure departure) {}
}
