package id.graduasi.graduation.run;

import id.graduasi.graduation.assessment.FamilyRange;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Runs as queues of chunks. */
@ApplicationScoped
class Chunks {

  /** A thousand families take about a tenth of a second. */
  static final int SIZE = 1000;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String UNCUT =
      """
      select * from scoring_run where state = 'RECEIVED'
      order by received_at, id limit 1 for update skip locked
      """;

  private static final String ENROLLED =
      """
      family f where area_code >= ? and area_code < ? and status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = f.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
      """;

  private static final String CHANGED = "input_change where area_code >= ? and area_code < ?";

  // Behind row security the planner expects few families, and would look each enrollment up.
  private static final String NO_LOOPS = "select set_config('enable_nestloop', 'off', true)";

  // Each range ends where the next begins and the outer ones at the bounds of the area, so that a
  // family that arrives meanwhile lies in one of them.
  private static final String CUT =
      """
      insert into scoring_chunk (run_id, nth, area_code, from_area, from_id, to_area, to_id, families)
      select ?, nth, ?,
        case nth when 0 then ? else area_code end, case nth when 0 then ? else family_id end,
        lead(area_code, 1, ?) over after_it, lead(family_id, 1, ?) over after_it,
        least(%1$d, total - nth * %1$d)
      from (
        select area_code, family_id, (place - 1) / %1$d as nth, total from (
          select area_code, family_id, row_number() over (order by area_code, family_id) as place,
            count(*) over () as total
          from %2$s) numbered
        where (place - 1) %% %1$d = 0) firsts
      window after_it as (order by nth)
      """;

  private static final String BEGIN =
      """
      update scoring_run set state = 'RUNNING', started_at = ?,
        total = (select coalesce(sum(families), 0) from scoring_chunk where run_id = scoring_run.id)
      where id = ?
      """;

  private static final String CLAIM =
      """
      select r.*, c.nth, c.from_area, c.from_id, c.to_area, c.to_id, c.families
      from scoring_run r join scoring_chunk c on c.run_id = r.id
      where r.state = 'RUNNING' and not c.done
        and not exists (
          select from scoring_run before join scoring_chunk o on o.run_id = before.id
          where before.state = 'RUNNING' and not o.done
            and (before.received_at, before.id) < (r.received_at, r.id)
            and (o.from_area, o.from_id) < (c.to_area, c.to_id)
            and (o.to_area, o.to_id) > (c.from_area, c.from_id))
        and not exists (
          select from scoring_run uncut where uncut.state = 'RECEIVED'
            and (uncut.received_at, uncut.id) < (r.received_at, r.id))
      order by r.received_at, r.id, c.nth limit 1 for update of c skip locked
      """;

  private static final String DONE =
      """
      update scoring_chunk set done = true, created = ?, refused = ? where run_id = ? and nth = ?
      """;

  private final Database database;
  private final Clock clock;

  Chunks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Cuts the oldest run that is not cut yet, unless another replica does. Whether there was one.
   */
  boolean cutNext() {
    Optional<Run> uncut = database.query(UNCUT, Chunks::run).stream().findFirst();
    uncut.ifPresent(this::cut);
    return uncut.isPresent();
  }

  private void cut(Run run) {
    Area area = run.area();
    database.query(NO_LOOPS, row -> row.getString(1));
    database.update(
        CUT.formatted(SIZE, run.mode() == RunMode.FULL ? ENROLLED : CHANGED),
        run.id(),
        area.code(),
        area.from(),
        BEFORE_ALL,
        area.to(),
        BEFORE_ALL,
        area.from(),
        area.to());
    database.update(BEGIN, Timestamp.from(clock.instant()), run.id());
  }

  /**
   * The next chunk that nobody works on, claimed until the transaction ends. One that overlaps a
   * chunk of an earlier run waits for it, and so does every one while an earlier run is uncut.
   */
  Optional<Chunk> claim() {
    return database.query(CLAIM, Chunks::chunk).stream().findFirst();
  }

  void done(Chunk chunk, int created, int refused) {
    database.update(DONE, created, refused, chunk.run().id(), chunk.nth());
  }

  private static Chunk chunk(ResultSet row) throws SQLException {
    return new Chunk(
        run(row),
        row.getInt("nth"),
        new FamilyRange(
            row.getString("from_area"),
            row.getObject("from_id", UUID.class),
            row.getString("to_area"),
            row.getObject("to_id", UUID.class)),
        row.getInt("families"));
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        Area.of(row.getString("area_code")),
        RunMode.valueOf(row.getString("mode")),
        row.getString("model_id"),
        row.getObject("assessed_on", LocalDate.class),
        row.getString("subject"));
  }
}
