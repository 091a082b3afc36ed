package id.graduasi.grants.payment;

import id.graduasi.grants.Days;
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

/** Files in work, and what is to be said of them. */
@Singleton
class PaymentImportTable {

  private static final String VIEW =
      """
      select i.*, coalesce(c.updated, 0) as updated, coalesce(c.unchanged, 0) as unchanged,
        -- Rows that were refused before they were staged are in no chunk, and done with.
        case when i.state = 'RECEIVED' then 0
          else i.total - coalesce(c.lines, 0) + coalesce(c.done, 0) end as done,
        (select count(distinct line) from payment_import_finding f where f.import_id = i.id)
          as refused
      from payment_import i
      left join lateral (
        select sum(lines) as lines, sum(lines) filter (where done) as done,
          sum(updated) as updated, sum(unchanged) as unchanged
        from payment_import_chunk where import_id = i.id) c on true
      """;

  private static final String CREATE =
      """
      insert into payment_import (id, round_id, area_code, state, dry_run, subject, received_at)
      values (?, ?, ?, 'RECEIVED', ?, ?, ?)
      """;

  private static final String FOUND =
      """
      insert into payment_import_finding
        (import_id, area_code, line, column_name, code, message_id, message_en)
      select ?, ?, r.line, r."column", r.code, r.message ->> 'id', r.message ->> 'en'
      from jsonb_to_recordset(?::jsonb) as r (line bigint, "column" text, code text, message jsonb)
      """;

  private final Database database;
  private final Days days;

  PaymentImportTable(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  void create(Job job) {
    database.update(
        CREATE,
        job.id(),
        job.roundId(),
        job.areaCode(),
        job.dryRun(),
        job.subject(),
        Timestamp.from(days.now()));
  }

  void add(Job job, List<Finding> findings) {
    if (!findings.isEmpty()) {
      database.update(FOUND, job.id(), job.areaCode(), database.json(findings));
    }
  }

  Optional<PaymentImportView> find(UUID id) {
    return database.query(VIEW + " where i.id = ?", this::view, id).stream().findFirst();
  }

  /** Files of an area, and of a round if one is asked for, the newest first. */
  List<PaymentImportView> page(
      Area area, @Nullable UUID round, Optional<Cursor> after, PageRequest request) {
    List<Object> arguments = new ArrayList<>(List.of(area.from(), area.to()));
    String more = "";
    if (round != null) {
      more += " and i.round_id = ?";
      arguments.add(round);
    }
    if (after.isPresent()) {
      more += " and (i.received_at, i.id) < (?::timestamptz, ?)";
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

  private PaymentImportView view(ResultSet row) throws SQLException {
    ImportState state = ImportState.valueOf(row.getString("state"));
    long total = row.getLong("total");
    long done = row.getLong("done");
    Instant started = instant(row.getTimestamp("started_at"));
    Instant finished = instant(row.getTimestamp("finished_at"));
    Long rate = PaymentImportView.rate(done, started, finished == null ? days.now() : finished);
    return new PaymentImportView(
        row.getObject("id", UUID.class),
        "payment-results",
        row.getObject("round_id", UUID.class),
        row.getString("area_code"),
        state,
        row.getBoolean("dry_run"),
        total,
        done,
        0,
        row.getLong("updated"),
        row.getLong("unchanged"),
        row.getLong("refused"),
        0,
        row.getString("subject"),
        row.getTimestamp("received_at").toInstant(),
        started,
        finished,
        rate,
        state.ended() || rate == null || rate == 0 ? null : Long.valueOf((total - done) / rate));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
