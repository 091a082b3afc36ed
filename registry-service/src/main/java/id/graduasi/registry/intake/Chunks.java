package id.graduasi.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Sentence;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.identifier.LockedIdentifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The staged rows as a queue of chunks of whole families. */
@ApplicationScoped
class Chunks {

  private static final int FAMILIES = 500;
  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

  /** The second and later rows of one NIK; the first is taken. */
  private static final String REPEATED =
      """
      with repeated as (
        select line from (
          select line, row_number() over (partition by nik_hash order by line) as nth
          from staged_row where import_id = ?) numbered
        where nth > 1),
      gone as (
        delete from staged_row where import_id = ? and line in (select line from repeated))
      insert into import_finding
        (import_id, area_code, line, column_name, code, refused, message_id, message_en)
      select ?, ?, line, 'nomor_induk_kependudukan', ?, true, ?, ? from repeated
      """;

  private static final String CUT =
      """
      insert into import_chunk (import_id, nth, from_hash, to_hash, lines)
      select import_id, nth, min(kk_hash), max(kk_hash), sum(lines)
      from (
        select import_id, kk_hash, count(*) as lines,
          (row_number() over (order by kk_hash) - 1) / %d as nth
        from staged_row where import_id = ? group by import_id, kk_hash) families
      group by import_id, nth
      """
          .formatted(FAMILIES);

  private static final String BEGIN =
      """
      update import_job set state = 'RUNNING', total = ?, staged_refused = ?, started_at = ?
      where id = ? and state = 'RECEIVED'
      """;

  private static final String CLAIM =
      """
      select c.import_id, c.nth, c.from_hash, c.to_hash, j.area_code, j.dry_run, j.as_of,
        j.dtsen_version, j.columns, j.subject
      from import_chunk c join import_job j on j.id = c.import_id
      where j.state = 'RUNNING' and not c.done
      order by j.received_at, c.nth limit 1 for update of c skip locked
      """;

  private static final String ROWS =
      """
      select line, kk_hash, kk_cipher, kk_last, nik_hash, nik_cipher, nik_last, cells
      from staged_row where import_id = ? and kk_hash >= ? and kk_hash <= ? order by line
      """;

  private static final String DONE =
      """
      update import_chunk set done = true, created = ?, updated = ?, unchanged = ?
      where import_id = ? and nth = ?
      """;

  private static final String COMPLETE =
      """
      update import_job j set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING'
        and not exists (select 1 from import_chunk c where c.import_id = j.id and not c.done)
      returning id
      """;

  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;

  Chunks(DataSource database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** A chunk that this transaction has claimed. */
  record Chunk(Job job, int nth, List<StagedRow> rows) {

    String key() {
      return job.id() + "/" + nth;
    }
  }

  /** How many families of a chunk became what. */
  record Outcome(long created, long updated, long unchanged) {}

  /** Refuses repeated people, cuts what is staged into chunks and opens them to the workers. */
  void cut(Job job, long rows, long refused) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Sentence repeated = FamilyProblem.NIK_REPEATED.sentence();
              int twice =
                  update(
                      REPEATED,
                      job.id(),
                      job.id(),
                      job.id(),
                      job.area().code(),
                      FamilyProblem.NIK_REPEATED.code(),
                      repeated.id(),
                      repeated.en());
              update(CUT, job.id());
              update(BEGIN, rows, refused + twice, Timestamp.from(clock.instant()), job.id());
            });
  }

  /** The next chunk that nobody works on, claimed until the transaction ends. */
  Optional<Chunk> claim() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(CLAIM);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Job job =
          new Job(
              row.getObject("import_id", UUID.class),
              Area.of(row.getString("area_code")),
              row.getBoolean("dry_run"),
              row.getObject("as_of", LocalDate.class),
              row.getString("dtsen_version"),
              list(row.getString("columns")),
              row.getString("subject"));
      byte[] from = row.getBytes("from_hash");
      byte[] to = row.getBytes("to_hash");
      return Optional.of(new Chunk(job, row.getInt("nth"), rows(connection, job, from, to)));
    } catch (SQLException failed) {
      throw new IllegalStateException("a chunk could not be claimed", failed);
    }
  }

  void done(Chunk chunk, Outcome outcome) {
    update(
        DONE,
        outcome.created(),
        outcome.updated(),
        outcome.unchanged(),
        chunk.job().id(),
        chunk.nth());
  }

  /** Completes the jobs that have no chunk left and empties their staging. */
  void complete() {
    for (UUID id : completed()) {
      QuarkusTransaction.requiringNew()
          .run(() -> update("delete from staged_row where import_id = ?", id));
    }
  }

  /** Ends a job before its time; what was merged stays. Whether it could be ended. */
  boolean discard(UUID id, ImportState as) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              int ended =
                  update(
                      "update import_job set state = ?, finished_at = ?"
                          + " where id = ? and state in ('RECEIVED', 'RUNNING')",
                      as.name(),
                      Timestamp.from(clock.instant()),
                      id);
              if (ended == 1) {
                update("delete from staged_row where import_id = ?", id);
              }
              return ended == 1;
            });
  }

  /** Ends uploads that nobody can finish any more, because the service that took them is gone. */
  void discardBroken(java.time.Duration silence) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    "with broken as (update import_job set state = 'FAILED', finished_at = ?"
                        + " where state = 'RECEIVED' and received_at < ? returning id)"
                        + " delete from staged_row where import_id in (select id from broken)",
                    Timestamp.from(clock.instant()),
                    Timestamp.from(clock.instant().minus(silence))));
  }

  private List<UUID> completed() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement update = connection.prepareStatement(COMPLETE)) {
                update.setTimestamp(1, Timestamp.from(clock.instant()));
                List<UUID> ids = new ArrayList<>();
                try (ResultSet row = update.executeQuery()) {
                  while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                  }
                }
                return ids;
              }
            });
  }

  private List<StagedRow> rows(Connection connection, Job job, byte[] from, byte[] to)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setObject(1, job.id());
      select.setBytes(2, from);
      select.setBytes(3, to);
      List<StagedRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(
              new StagedRow(
                  row.getLong("line"), locked(row, "kk"), locked(row, "nik"), cells(row)));
        }
      }
      return rows;
    }
  }

  private List<String> cells(ResultSet row) throws SQLException {
    return list(row.getString("cells"));
  }

  private static LockedIdentifier locked(ResultSet row, String kind) throws SQLException {
    return new LockedIdentifier(
        row.getBytes(kind + "_cipher"),
        row.getBytes(kind + "_hash"),
        row.getString(kind + "_last"));
  }

  private List<String> list(String stored) {
    try {
      return json.readValue(stored, CELLS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("staged cells are not JSON", impossible);
    }
  }

  private int update(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        update.setObject(i + 1, arguments[i]);
      }
      return update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the import's chunks could not be written", failed);
    }
  }
}
