package id.graduasi.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Import jobs and what was found in their rows. */
@ApplicationScoped
class Imports {

  private static final String VIEW =
      """
      select j.*, coalesce(c.done, 0) as done, coalesce(c.created, 0) as created,
        coalesce(c.updated, 0) as updated, coalesce(c.unchanged, 0) as unchanged,
        (select count(distinct line) from import_finding f
          where f.import_id = j.id and refused) as refused,
        (select count(*) from import_finding f
          where f.import_id = j.id and not refused) as warnings
      from import_job j
      left join lateral (
        select sum(lines) filter (where done) as done, sum(created) as created,
          sum(updated) as updated, sum(unchanged) as unchanged
        from import_chunk where import_id = j.id) c on true
      """;

  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;

  Imports(DataSource database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  void create(Job job) {
    String insert =
        """
        insert into import_job (id, kind, area_code, state, dry_run, as_of, dtsen_version, columns,
          subject, by_system, in_order, received_at)
        values (?, ?, ?, 'RECEIVED', ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
        """;
    update(
        insert,
        job.id(),
        job.kind().name(),
        job.area().code(),
        job.dryRun(),
        job.asOf(),
        job.dtsenVersion(),
        write(job.columns()),
        job.subject(),
        job.bySystem(),
        job.kind().inOrder(),
        Timestamp.from(clock.instant()));
  }

  void add(Job job, List<Finding> findings) {
    String insert =
        """
        insert into import_finding
          (import_id, area_code, line, column_name, code, refused, message_id, message_en)
        select * from :rows
        """;
    Rows.of(findings)
        .column("uuid", finding -> job.id())
        .column("text", finding -> job.area().code())
        .column("bigint", Finding::line)
        .column("text", Finding::column)
        .column("text", Finding::code)
        .column("boolean", Finding::refused)
        .column("text", finding -> finding.message().id())
        .column("text", finding -> finding.message().en())
        .execute(database, insert);
  }

  Optional<ImportView> find(UUID id) {
    return views(VIEW + " where j.id = ?", id).stream().findFirst();
  }

  List<ImportView> page(Area area, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
    String where = " where j.area_code >= ? and j.area_code < ?";
    String order = " order by j.received_at desc, j.id desc limit " + (limit + 1);
    if (before == null || beforeId == null) {
      return views(VIEW + where + order, area.from(), area.to());
    }
    return views(
        VIEW + where + " and (j.received_at, j.id) < (?, ?)" + order,
        area.from(),
        area.to(),
        Timestamp.from(before),
        beforeId);
  }

  private List<ImportView> views(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      List<ImportView> views = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          views.add(view(row).paced(clock.instant()));
        }
      }
      return views;
    } catch (SQLException failed) {
      throw new IllegalStateException("imports could not be read", failed);
    }
  }

  private static ImportView view(ResultSet row) throws SQLException {
    return new ImportView(
        row.getObject("id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        row.getString("area_code"),
        ImportState.valueOf(row.getString("state")),
        row.getBoolean("dry_run"),
        row.getObject("as_of", LocalDate.class),
        row.getString("dtsen_version"),
        row.getLong("total"),
        row.getLong("done") + row.getLong("staged_refused"),
        row.getLong("created"),
        row.getLong("updated"),
        row.getLong("unchanged"),
        row.getLong("refused"),
        row.getLong("warnings"),
        row.getString("subject"),
        row.getTimestamp("received_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("finished_at")),
        null,
        null);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private int update(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        update.setObject(i + 1, arguments[i]);
      }
      return update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("an import could not be written", failed);
    }
  }

  private String write(List<String> columns) {
    try {
      return json.writeValueAsString(columns);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("columns are not JSON", impossible);
    }
  }
}
