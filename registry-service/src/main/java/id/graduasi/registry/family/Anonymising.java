package id.graduasi.registry.family;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Journal;
import id.graduasi.registry.identifier.LockedIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Forgets the people of families: names, identifiers, address, indicators, and whoever left them
 * before. What stays is the number, the village, the decile and the enrollments, which counts need.
 */
@ApplicationScoped
public class Anonymising {

  private static final int HASH_BYTES = 32;

  private static final String MARK =
      """
      update family set anonymised_at = ?, creation_hash = 'anonymised' where id = any (?::uuid[])
      """;

  private static final String FORGET_FORMER =
      """
      update former_member set name = '', birth_date = make_date(1900, 1, 1), nik_cipher = '',
        nik_hash = sha256(convert_to(id::text, 'UTF8')), nik_last = '0000'
      where family_id = any (?::uuid[])
      """;

  private final Families families;
  private final FamilyTable table;
  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Anonymising(
      Families families, FamilyTable table, Database database, Journal journal, Clock clock) {
    this.families = families;
    this.table = table;
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Locks these families and forgets their people; those that have ended leave the register with
   * it. Others learn of it by {@code anonymised}.
   *
   * @return the families as they were
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FamilyState> anonymise(Collection<UUID> ids, String cause) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<FamilyState> before = families.lock(ids);
    List<FamilyState> after = before.stream().map(family -> forgotten(family, now)).toList();
    UUID[] locked = before.stream().map(FamilyState::id).toArray(UUID[]::new);
    table.update(after);
    database.update(MARK, Timestamp.from(now), locked);
    database.update(FORGET_FORMER, (Object) locked);
    journal.append(after.stream().map(family -> FamilyFact.anonymised(family, cause)).toList());
    return before;
  }

  private FamilyState forgotten(FamilyState family, Instant now) {
    FamilyContent nobody =
        new FamilyContent(
            tombstone(),
            family.villageCode(),
            null,
            family.facilitatorId(),
            family.decile(),
            Map.of(),
            List.of(),
            family.asOf());
    FamilyStatus status =
        family.status() == FamilyStatus.ACTIVE ? FamilyStatus.CLOSED : family.status();
    return family.changed(nobody, status, now);
  }

  /** A card that no number leads to: nothing to open, and a hash by chance for the unique index. */
  private LockedIdentifier tombstone() {
    byte[] hash = new byte[HASH_BYTES];
    random.nextBytes(hash);
    return new LockedIdentifier(new byte[0], hash, "0000");
  }
}
