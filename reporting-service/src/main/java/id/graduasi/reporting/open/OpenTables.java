package id.graduasi.reporting.open;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is read for callers without a token: the tables {@code open_…} and no others, on
 * connections on which row security shows nothing of any other.
 */
@ApplicationScoped
class OpenTables {

  private static final String EXTENT =
      """
      select count(*), min(period_from), max(period_to), max(published_at)
      from open_slice where dataset = ?
      """;

  private static final String RATES =
      """
      select count(*), min(left(period, 4) || '-01-01')::date, max(left(period, 4) || '-12-31')::date,
             max(updated_at)
      from open_rate
      """;

  /** Below a region that is kept back there is nothing to show. */
  private static final String CELLS =
      """
      select a.code, a.name, s.measure, s.item, s.period, s.period_from, s.period_to, c.value,
             c.value is null as suppressed, null::numeric as target, null::text as source
      from open_slice s
        join open_area a on a.code = ? or a.parent = ?
        left join open_cell c on c.dataset = s.dataset and c.measure = s.measure
          and c.item = s.item and c.period = s.period and c.area_code = a.code
      where s.dataset = ? and s.period_to >= ? and s.period_to <= ?
        and (a.code = ? or exists (
          select 1 from open_cell p where p.dataset = s.dataset and p.measure = s.measure
            and p.item = s.item and p.period = s.period and p.area_code = a.parent))
      order by s.period_from, s.measure, s.item, a.code limit ?
      """;

  private static final String STATED =
      """
      select a.code, a.name, 'RATE', '', r.period, (left(r.period, 4) || '-01-01')::date,
             (left(r.period, 4) || '-12-31')::date, r.value, false, r.target, r.source
      from open_rate r join open_area a on a.code = r.area_code
      where (a.code = ? or a.parent = ?)
        and (left(r.period, 4) || '-12-31')::date >= ?
        and (left(r.period, 4) || '-12-31')::date <= ?
      order by r.period, a.code limit ?
      """;

  private final Database database;
  private final CurrentScope scope;

  OpenTables(Database database, CurrentScope scope) {
    this.database = database;
    this.scope = scope;
  }

  /** The name of a region down to districts. */
  Optional<String> name(Area area) {
    return read("select name from open_area where code = ?", row -> row.getString(1), area.code())
        .stream()
        .findFirst();
  }

  Dataset.Extent extent(OpenDataset dataset) {
    return (dataset.isCounted()
            ? read(EXTENT, OpenTables::extent, dataset.id())
            : read(RATES, OpenTables::extent))
        .getFirst();
  }

  /** The numbers of an area and of the regions directly below it. */
  List<OpenRow> rows(OpenDataset dataset, Area area, LocalDate from, LocalDate to, int most) {
    String code = area.code();
    return dataset.isCounted()
        ? read(CELLS, OpenTables::row, code, code, dataset.id(), from, to, code, most)
        : read(STATED, OpenTables::row, code, code, from, to, most);
  }

  private <T> List<T> read(String sql, Database.Reader<T> reader, @Nullable Object... parameters) {
    return scope.forAnyone(() -> database.query(sql, reader, parameters));
  }

  private static Dataset.Extent extent(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp(4);
    return new Dataset.Extent(
        row.getLong(1),
        row.getObject(2, LocalDate.class),
        row.getObject(3, LocalDate.class),
        at == null ? null : at.toInstant());
  }

  private static OpenRow row(ResultSet row) throws SQLException {
    return new OpenRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        row.getBigDecimal(8),
        row.getBoolean(9),
        row.getBigDecimal(10),
        row.getString(11));
  }
}
