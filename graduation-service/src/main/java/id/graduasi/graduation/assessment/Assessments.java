package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.Band;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The assessments that are kept; one way to write one or a thousand. Those outside the caller's
 * area do not exist.
 */
@ApplicationScoped
public class Assessments {

  private static final String ADD =
      """
      with made as materialized (
        select * from unnest(?::uuid[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::text[],
          ?::bigint[], ?::smallint[], ?::text[], ?::uuid[])
          as made (id, family_id, score, band, inputs, outcome, version, place, area_code,
            facilitator_id)),
      kept as (
        insert into assessment (id, family_id, score, band, model_id, model_version, assessed_at,
          assessed_by, run_id, inputs, outcome, version, area_code, facilitator_id)
        select id, family_id, score, band, ?, ?, ?, ?, ?::uuid, inputs::jsonb, outcome::jsonb,
          version, area_code, facilitator_id
        from made)
      insert into standing as held (family_id, model_id, assessment_id, version, place, area_code,
        facilitator_id)
      select family_id, ?, id, version, place, area_code, facilitator_id from made
      on conflict (family_id, model_id) do update set
        assessment_id = excluded.assessment_id, version = excluded.version,
        place = excluded.place, area_code = excluded.area_code,
        facilitator_id = excluded.facilitator_id
      where held.version < excluded.version
      """;

  private static final String IN_AREA =
      """
      from assessment where area_code >= ? and area_code < ?
        and (?::uuid is null or family_id = ?)
      """;

  private static final String PAGE =
      "select * " + IN_AREA + "and (area_code, id) > (?, ?) order by area_code, id limit ?";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Database database;
  private final Journal journal;

  Assessments(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /**
   * Keeps assessments and tells of them, by two statements. Another assessment of the same family
   * at the same moment breaks the constraint {@code assessment_version_once}.
   */
  public void add(Round round, List<Made> made) {
    if (made.isEmpty()) {
      return;
    }
    database.update(
        ADD,
        texts(made, Made::id),
        texts(made, one -> one.family().familyId()),
        texts(made, one -> one.marks().score()),
        texts(made, one -> one.marks().band()),
        texts(made, one -> Freezing.inputs(one.family().inputs())),
        texts(made, one -> Freezing.marks(one.marks())),
        texts(made, Made::version),
        texts(made, Made::place),
        texts(made, one -> one.family().areaCode()),
        texts(made, one -> one.family().facilitatorId()),
        round.model().id(),
        round.model().version(),
        Timestamp.from(round.at()),
        round.by(),
        round.runId(),
        round.model().id());
    journal.append(made.stream().map(one -> AssessmentCompleted.of(round, one)).toList());
  }

  Optional<Assessment> find(UUID id) {
    return database.query("select * from assessment where id = ?", Assessments::read, id).stream()
        .findFirst();
  }

  /** These assessments, in no order. */
  List<Assessment> all(List<UUID> ids) {
    return database.query(
        "select * from assessment where id = any (?)",
        Assessments::read,
        (Object) ids.toArray(UUID[]::new));
  }

  /** In the order of their making within an area: ids carry their time. */
  List<Assessment> list(@Nullable UUID familyId, Area area, Optional<Cursor> after, int most) {
    return database.query(
        PAGE,
        Assessments::read,
        area.from(),
        area.to(),
        familyId,
        familyId,
        after.map(cursor -> cursor.keys().getFirst()).orElse(""),
        after.map(cursor -> cursor.uuid(1)).orElse(BEFORE_ALL),
        most);
  }

  long count(@Nullable UUID familyId, Area area) {
    return database
        .query(
            "select count(*) " + IN_AREA,
            row -> row.getLong(1),
            area.from(),
            area.to(),
            familyId,
            familyId)
        .getFirst();
  }

  private static Assessment read(ResultSet row) throws SQLException {
    return new Assessment(
        row.getObject("id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getInt("score"),
        Band.valueOf(row.getString("band")),
        row.getString("model_id"),
        row.getInt("model_version"),
        row.getTimestamp("assessed_at").toInstant(),
        row.getString("assessed_by"),
        row.getString("inputs"),
        row.getString("outcome"),
        row.getLong("version"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("run_id", UUID.class));
  }

  /** A column; the driver sends texts in its binary form, which needs no quoting. */
  private static @Nullable String[] texts(List<Made> made, Function<Made, @Nullable Object> value) {
    @Nullable String[] column = new String[made.size()];
    for (int i = 0; i < column.length; i++) {
      Object one = value.apply(made.get(i));
      column[i] = one == null ? null : one.toString();
    }
    return column;
  }
}
