package id.graduasi.registry.family;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** The deciles of families in all DTSEN versions, also of those that came late. */
@ApplicationScoped
public class FamilyDeciles {

  private static final String RECORD =
      """
      insert into family_decile
        (family_id, dtsen_version, value, area_code, facilitator_id, recorded_at)
      select * from :rows
      on conflict (family_id, dtsen_version) do update
        set value = excluded.value, recorded_at = excluded.recorded_at
        where family_decile.value <> excluded.value
      """;

  private static final String FOLLOW =
      """
      update family_decile d set area_code = r.area_code, facilitator_id = r.facilitator_id
      from :rows as r (family_id, area_code, facilitator_id)
      where d.family_id = r.family_id
      """;

  private static final String OF =
      """
      select dtsen_version, value, recorded_at from family_decile where family_id = ?
      order by dtsen_version desc
      """;

  private final DataSource source;
  private final Database database;
  private final Clock clock;

  FamilyDeciles(DataSource source, Database database, Clock clock) {
    this.source = source;
    this.database = database;
    this.clock = clock;
  }

  /** A rank of a family in some version. */
  public record Ranked(FamilyState family, Decile decile) {}

  /** Records ranks; one of the same version is corrected, the families themselves stay. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<Ranked> ranks) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Rows.of(ranks)
        .column("uuid", rank -> rank.family().id())
        .column("text", rank -> rank.decile().dtsenVersion())
        .column("smallint", rank -> rank.decile().value())
        .column("text", rank -> rank.family().villageCode())
        .column("uuid", rank -> rank.family().facilitatorId())
        .column("timestamptz", rank -> now)
        .execute(source, RECORD);
  }

  /** The ranks of a family, the newest version first. */
  List<DecileSnapshot> of(UUID familyId) {
    return database.query(
        OF,
        row ->
            new DecileSnapshot(
                row.getString("dtsen_version"),
                row.getInt("value"),
                row.getTimestamp("recorded_at").toInstant()),
        familyId);
  }

  /** The ranks that new families come with. */
  void registered(List<FamilyState> families) {
    record(
        families.stream()
            .filter(family -> family.decile() != null)
            .map(family -> new Ranked(family, Objects.requireNonNull(family.decile())))
            .toList());
  }

  /** The ranks that changes bring; and all of a family go where it goes. */
  void changed(List<FamilyChange> changes) {
    registered(
        changes.stream()
            .filter(change -> !Objects.equals(change.before().decile(), change.after().decile()))
            .map(FamilyChange::after)
            .toList());
    Rows.of(changes.stream().filter(FamilyChange::goesElsewhere).map(FamilyChange::after).toList())
        .column("uuid", FamilyState::id)
        .column("text", FamilyState::villageCode)
        .column("uuid", FamilyState::facilitatorId)
        .execute(source, FOLLOW);
  }
}
