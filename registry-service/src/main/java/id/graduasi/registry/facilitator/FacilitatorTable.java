package id.graduasi.registry.facilitator;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Facilitators by many at once, beside the ORM that serves one at a time. */
@ApplicationScoped
class FacilitatorTable {

  private static final String COLUMNS =
      "select id, number, name, kind, areas, started_on, ended_on, version, area_code"
          + " from facilitator ";

  private static final String INSERT =
      """
      insert into facilitator (id, number, name, kind, areas, started_on, ended_on, version,
        area_code, creation_hash)
      select r.id, r.number, r.name, r.kind, string_to_array(r.areas, '|'), r.started_on,
        r.ended_on, r.version, r.area_code, r.creation_hash
      from :rows as r (id, number, name, kind, areas, started_on, ended_on, version, area_code,
        creation_hash)
      """;

  private static final String UPDATE =
      """
      update facilitator f set name = r.name, kind = r.kind,
        areas = string_to_array(r.areas, '|'), started_on = r.started_on, ended_on = r.ended_on,
        version = r.version, area_code = r.area_code
      from :rows as r (id, number, name, kind, areas, started_on, ended_on, version, area_code)
      where f.id = r.id
      """;

  private final Database database;
  private final DataSource source;

  FacilitatorTable(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  /** The facilitators with these numbers, locked in the order of their ids, by number. */
  Map<String, FacilitatorView> lock(Collection<String> numbers) {
    return database
        .query(
            COLUMNS + "where number = any (?) order by id for update",
            FacilitatorTable::view,
            (Object) numbers.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(FacilitatorView::number, Function.identity()));
  }

  /** The facilitators with one of these codes among their areas, locked in the order of ids. */
  List<FacilitatorView> lockWorkingIn(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : database.query(
            COLUMNS + "where areas && ?::text[] order by id for update",
            FacilitatorTable::view,
            (Object) codes.toArray(String[]::new));
  }

  /** New facilitators; the mark stands where a request's hash would, so none repeats it. */
  void insert(List<FacilitatorView> facilitators, String mark) {
    columns(facilitators).column("text", one -> mark).execute(source, INSERT);
  }

  /** Replaces facilitators that are locked. */
  void update(List<FacilitatorView> facilitators) {
    columns(facilitators).execute(source, UPDATE);
  }

  private static Rows<FacilitatorView> columns(List<FacilitatorView> facilitators) {
    return Rows.of(facilitators)
        .column("uuid", FacilitatorView::id)
        .column("text", FacilitatorView::number)
        .column("text", FacilitatorView::name)
        .column("text", FacilitatorView::kind)
        .column("text", one -> String.join("|", one.areas()))
        .column("date", FacilitatorView::startedOn)
        .column("date", FacilitatorView::endedOn)
        .column("bigint", FacilitatorView::version)
        .column("text", FacilitatorView::areaCode);
  }

  private static FacilitatorView view(ResultSet row) throws SQLException {
    return new FacilitatorView(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        FacilitatorKind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("areas").getArray()),
        row.getObject("started_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getLong("version"),
        row.getString("area_code"));
  }
}
