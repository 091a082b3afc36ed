package id.graduasi.reporting.figure;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published figures in the database: a version more with each change, none is lost. */
@ApplicationScoped
class FigureTable {

  private static final String NEWEST =
      """
      select * from (
        select distinct on (id) * from published_figure where %s order by id, version desc) as newest
      order by area_code, measure, item, stated_on nulls last, as_of, id
      """;

  private static final String INSERT =
      """
      insert into published_figure (id, version, area_code, measure, item, value, unit, as_of,
        period_from, stated_on, on_is_stated, approximate, source, note, request_hash, recorded_by,
        recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  FigureTable(Database database) {
    this.database = database;
  }

  /** Holds a figure against everyone else who records it. */
  void lock(UUID id) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, id.toString());
  }

  Optional<PublishedFigure> find(UUID id) {
    return database.query(NEWEST.formatted("id = ?"), FigureTable::figure, id).stream().findFirst();
  }

  /** Whether a figure exists anywhere, also outside the caller's area: then the id is taken. */
  Optional<String> creationHash(UUID id) {
    return database
        .query(
            "select request_hash from published_figure where id = ? and version = 1",
            row -> row.getString(1),
            id)
        .stream()
        .findFirst();
  }

  List<PublishedFigure> inside(Area area) {
    return database.query(
        NEWEST.formatted("area_code >= ? and area_code < ?"),
        FigureTable::figure,
        area.from(),
        area.to());
  }

  /** The newest dated figure of the same kind before a day. */
  Optional<PublishedFigure> before(PublishedFigure figure, @Nullable LocalDate on) {
    return inside(Area.of(figure.areaCode())).stream()
        .filter(other -> other.areaCode().equals(figure.areaCode()))
        .filter(other -> other.measure() == figure.measure())
        .filter(other -> Objects.equals(other.item(), figure.item()))
        .filter(other -> other.on() instanceof LocalDate day && (on == null || day.isBefore(on)))
        .filter(other -> !other.id().equals(figure.id()))
        .reduce((earlier, later) -> later);
  }

  void insert(UUID id, long version, PublishFigure figure, String hash, String by, Instant at) {
    database.update(
        INSERT,
        id,
        version,
        figure.areaCode(),
        figure.measure().name(),
        figure.item(),
        figure.value(),
        figure.unit(),
        figure.asOf(),
        figure.from(),
        figure.on(),
        figure.on() != null && !Boolean.FALSE.equals(figure.onStated()),
        Boolean.TRUE.equals(figure.approximate()),
        figure.source(),
        figure.note(),
        hash,
        by,
        Timestamp.from(at));
  }

  private static PublishedFigure figure(ResultSet row) throws SQLException {
    return new PublishedFigure(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getString("area_code"),
        FigureMeasure.valueOf(row.getString("measure")),
        row.getString("item"),
        row.getBigDecimal("value"),
        row.getString("unit"),
        row.getString("as_of"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("stated_on", LocalDate.class),
        row.getBoolean("on_is_stated"),
        row.getBoolean("approximate"),
        row.getString("source"),
        row.getString("note"),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant());
  }
}
