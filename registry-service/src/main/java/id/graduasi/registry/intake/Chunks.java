package id.graduasi.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.identifier.LockedIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staged rows as a queue of chunks of whole groups. */
@ApplicationScoped
class Chunks {

  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

  private static final String CLAIM =
      """
      select c.import_id, c.nth, c.from_key, c.to_key, j.kind, j.area_code, j.dry_run, j.as_of,
        j.dtsen_version, j.columns, j.subject, j.by_system
      from import_chunk c join import_job j on j.id = c.import_id
      where j.state = 'RUNNING' and not c.done
        and (not j.in_order or not exists (
          select 1 from import_chunk earlier
          where earlier.import_id = c.import_id and earlier.nth < c.nth and not earlier.done))
      order by j.received_at, c.nth limit 1 for update of c skip locked
      """;

  private static final String ROWS =
      """
      select line, group_key, kk_cipher, kk_last, nik_hash, nik_cipher, nik_last, cells,
        digest, repeated
      from staged_row where import_id = ? and group_key >= ? and group_key <= ?
        and group_key <> all (?)
      order by line
      """;

  private static final String DONE =
      """
      update import_chunk set done = true, created = ?, updated = ?, unchanged = ?
      where import_id = ? and nth = ?
      """;

  private final Database database;
  private final SeenFamilies seen;
  private final ObjectMapper json;

  Chunks(Database database, SeenFamilies seen, ObjectMapper json) {
    this.database = database;
    this.seen = seen;
    this.json = json;
  }

  /**
   * The next chunk that nobody works on, claimed until the transaction ends. One whose rows are
   * gone belongs to an import that was ended at the same moment, and stays undone.
   */
  Optional<Chunk> claim() {
    return database.query(CLAIM, this::claimed).stream()
        .findFirst()
        .map(this::withRows)
        .filter(chunk -> !chunk.rows().isEmpty() || chunk.recognised() > 0);
  }

  void done(Chunk chunk, Outcome outcome) {
    database.update(
        DONE,
        outcome.created(),
        outcome.updated(),
        outcome.unchanged() + chunk.recognised(),
        chunk.job().id(),
        chunk.nth());
  }

  private Chunk withRows(Claimed claimed) {
    Job job = claimed.job();
    List<byte[]> known = seen.recognised(job, claimed.from(), claimed.to());
    List<StagedRow> rows =
        database.query(
            ROWS,
            this::staged,
            job.id(),
            claimed.from(),
            claimed.to(),
            known.toArray(byte[][]::new));
    return new Chunk(job, claimed.nth(), rows, known.size());
  }

  private Claimed claimed(ResultSet row) throws SQLException {
    Job job =
        new Job(
            row.getObject("import_id", UUID.class),
            ImportKind.valueOf(row.getString("kind")),
            Area.of(row.getString("area_code")),
            row.getBoolean("dry_run"),
            row.getObject("as_of", LocalDate.class),
            row.getString("dtsen_version"),
            list(row.getString("columns")),
            row.getString("subject"),
            row.getBoolean("by_system"));
    return new Claimed(job, row.getInt("nth"), row.getBytes("from_key"), row.getBytes("to_key"));
  }

  private StagedRow staged(ResultSet row) throws SQLException {
    byte[] group = row.getBytes("group_key");
    return new StagedRow(
        row.getLong("line"),
        group,
        // Where a kind has a family card, its rows belong together by it.
        locked(row, "kk", group),
        locked(row, "nik", row.getBytes("nik_hash")),
        list(row.getString("cells")),
        row.getBytes("digest"),
        row.getBoolean("repeated"));
  }

  private static @Nullable LockedIdentifier locked(ResultSet row, String kind, byte[] hash)
      throws SQLException {
    byte[] ciphertext = row.getBytes(kind + "_cipher");
    return ciphertext == null
        ? null
        : new LockedIdentifier(ciphertext, hash, row.getString(kind + "_last"));
  }

  private List<String> list(String stored) {
    try {
      return json.readValue(stored, CELLS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("staged cells are not JSON", impossible);
    }
  }

  private record Claimed(Job job, int nth, byte[] from, byte[] to) {}
}
