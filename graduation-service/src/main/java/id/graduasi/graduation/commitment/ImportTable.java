package id.graduasi.graduation.commitment;

import id.graduasi.graduation.Days;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files in work and what was found in their rows. */
@Singleton
class ImportTable {

  private static final String VIEW =
      """
      select i.*, coalesce(c.created, 0) as created, coalesce(c.updated, 0) as updated,
        coalesce(c.unchanged, 0) as unchanged,
        -- Rows that were refused before they were staged are in no chunk, and done with.
        case when i.state = 'RECEIVED' then 0
          else i.total - coalesce(c.lines, 0) + coalesce(c.done, 0) end as done,
        (select count(distinct line) from commitment_import_finding f where f.import_id = i.id)
          as refused
      from commitment_import i
      left join lateral (
        select sum(lines) as lines, sum(lines) filter (where done) as done,
          sum(created) as created, sum(updated) as updated, sum(unchanged) as unchanged
        from commitment_import_chunk where import_id = i.id) c on true
      """;

  private static final String CREATE =
      """
      insert into commitment_import
        (id, quarter, area_code, state, dry_run, subject, received_at)
      values (?, ?, ?, 'RECEIVED', ?, ?, ?)
      """;

  private static final String FOUND =
      """
      insert into commitment_import_finding
        (import_id, area_code, line, column_name, code, message_id, message_en)
      select ?, ?, r.line, r."column", r.code, r.message ->> 'id', r.message ->> 'en'
      from jsonb_to_recordset(?::jsonb) as r (line bigint, "column" text, code text, message jsonb)
      """;

  private final Database database;
  private final Days days;

  ImportTable(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  void create(Job job) {
    database.update(
        CREATE,
        job.id(),
        job.quarter().toString(),
        job.area().code(),
        job.dryRun(),
        job.subject(),
        Timestamp.from(days.now()));
  }

  void add(Job job, List<Finding> findings) {
    if (!findings.isEmpty()) {
      database.update(FOUND, job.id(), job.area().code(), database.json(findings));
    }
  }

  Optional<CommitmentImportView> find(UUID id) {
    return database.query(VIEW + " where i.id = ?", this::view, id).stream().findFirst();
  }

  /** Files of an area, the newest first. */
  List<CommitmentImportView> page(Area area, Optional<Cursor> after, PageRequest request) {
    List<Object> arguments = new ArrayList<>(List.of(area.from(), area.to()));
    String more = "";
    if (after.isPresent()) {
      more = " and (i.received_at, i.id) < (?::timestamptz, ?)";
      arguments.add(after.get().keys().getFirst());
      arguments.add(after.get().uuid(1));
    }
    return database.query(
        VIEW
            + " where i.area_code >= ? and i.area_code < ?"
            + more
            + " order by i.received_at desc, i.id desc limit "
            + (request.limit + 1),
        this::view,
        arguments.toArray());
  }

  private CommitmentImportView view(ResultSet row) throws SQLException {
    return new CommitmentImportView(
            row.getObject("id", UUID.class),
            "commitments",
            row.getString("quarter"),
            row.getString("area_code"),
            ImportState.valueOf(row.getString("state")),
            row.getBoolean("dry_run"),
            row.getLong("total"),
            row.getLong("done"),
            row.getLong("created"),
            row.getLong("updated"),
            row.getLong("unchanged"),
            row.getLong("refused"),
            0,
            row.getString("subject"),
            row.getTimestamp("received_at").toInstant(),
            instant(row.getTimestamp("started_at")),
            instant(row.getTimestamp("finished_at")),
            null,
            null)
        .paced(days.now());
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
