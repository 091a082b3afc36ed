package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs as jobs. Who may not see a run's whole area does not see the run. */
@ApplicationScoped
class Runs {

  private static final String INSERT =
      """
      insert into scoring_run (id, area_code, mode, model_id, state, assessed_on, subject,
        received_at)
      values (?, ?, ?, ?, 'RECEIVED', ?, ?, ?)
      """;

  private static final String VIEW =
      """
      select r.*, c.*, t.* from scoring_run r
      cross join lateral (
        select coalesce(sum(families) filter (where done), 0) as done,
          coalesce(sum(created), 0) as created, coalesce(sum(refused), 0) as refused
        from scoring_chunk where run_id = r.id) c
      cross join lateral (
        select coalesce(sum(families) filter (where band = 'READY'), 0) as ready,
          coalesce(sum(families) filter (where band = 'NEAR'), 0) as near,
          coalesce(sum(families) filter (where band = 'NOT_YET'), 0) as not_yet
        from scoring_tally where run_id = r.id and dimension = 'ALL') t
      """;

  private static final String CANCEL =
      """
      update scoring_run set state = 'CANCELLED', finished_at = ?
      where id = ? and state in ('RECEIVED', 'RUNNING')
      """;

  private static final String COMPLETE =
      """
      update scoring_run r set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING'
        and not exists (select from scoring_chunk c where c.run_id = r.id and not c.done)
      """;

  private final Database database;
  private final Clock clock;

  Runs(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void create(Run run) {
    insert(INSERT, run);
  }

  /** Creates the run of a night unless another replica has. */
  void createOnce(Run run) {
    insert(INSERT + "on conflict do nothing", run);
  }

  private void insert(String sql, Run run) {
    database.update(
        sql,
        run.id(),
        run.area().code(),
        run.mode().name(),
        run.modelId(),
        run.assessedOn(),
        run.subject(),
        now());
  }

  Optional<RunView> find(UUID id) {
    return database.query(VIEW + "where r.id = ?", this::view, id).stream().findFirst();
  }

  /** The newest first. */
  List<RunView> page(Area area, Optional<Cursor> after, int most) {
    String where = "where r.area_code >= ? and r.area_code < ? ";
    String order = "order by r.received_at desc, r.id desc limit ?";
    return after
        .map(
            cursor ->
                database.query(
                    VIEW + where + "and (r.received_at, r.id) < (?::timestamptz, ?) " + order,
                    this::view,
                    area.from(),
                    area.to(),
                    cursor.keys().getFirst(),
                    cursor.uuid(1),
                    most))
        .orElseGet(
            () -> database.query(VIEW + where + order, this::view, area.from(), area.to(), most));
  }

  /** Ends a run before its time; what was scored stays. Whether it could be ended. */
  boolean cancel(UUID id) {
    return database.update(CANCEL, now(), id) > 0;
  }

  /** Ends the runs that have no chunk left. Whether there was one. */
  boolean complete() {
    return database.update(COMPLETE, now()) > 0;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private RunView view(ResultSet row) throws SQLException {
    Instant startedAt = instant(row.getTimestamp("started_at"));
    Instant finishedAt = instant(row.getTimestamp("finished_at"));
    long total = row.getLong("total");
    long done = row.getLong("done");
    Long rate = startedAt == null ? null : rate(startedAt, finishedAt, done);
    Map<Band, Long> bands = new EnumMap<>(Band.class);
    bands.put(Band.READY, row.getLong("ready"));
    bands.put(Band.NEAR, row.getLong("near"));
    bands.put(Band.NOT_YET, row.getLong("not_yet"));
    return new RunView(
        row.getObject("id", UUID.class),
        "SCORING",
        row.getString("area_code"),
        RunMode.valueOf(row.getString("mode")),
        row.getString("model_id"),
        row.getObject("assessed_on", LocalDate.class),
        RunState.valueOf(row.getString("state")),
        total,
        done,
        row.getLong("created"),
        0,
        done - row.getLong("created") - row.getLong("refused"),
        row.getLong("refused"),
        0,
        bands,
        row.getString("subject"),
        row.getTimestamp("received_at").toInstant(),
        startedAt,
        finishedAt,
        rate,
        rate == null || rate == 0 || finishedAt != null
            ? null
            : Long.valueOf((total - done) / rate));
  }

  private long rate(Instant startedAt, @Nullable Instant finishedAt, long done) {
    Instant until = finishedAt == null ? clock.instant() : finishedAt;
    return done * 1000 / Math.max(1, until.toEpochMilli() - startedAt.toEpochMilli());
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
