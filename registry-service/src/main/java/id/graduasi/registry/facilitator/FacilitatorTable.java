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
      "select id, number, name, kind, areas, started_on, ended_on, version, area_code, as_of"
          + " from facilitator ";

  private static final String INSERT =
      """
      insert into facilitator (id, number, name, kind, areas, started_on, ended_on, version,
        area_code, as_of, creation_hash)
      select r.id, r.number, r.name, r.kind, string_to_array(r.areas, '|'), r.started_on,
        r.ended_on, r.version, r.area_code, r.as_of, r.creation_hash
      from :rows as r (id, number, name, kind, areas, started_on, ended_on, version, area_code,
        as_of, creation_hash)
      """;

  private static final String UPDATE =
      """
      update facilitator f set name = r.name, kind = r.kind,
        areas = string_to_array(r.areas, '|'), started_on = r.started_on, ended_on = r.ended_on,
        version = r.version, area_code = r.area_code, as_of = r.as_of
      from :rows as r (id, number, name, kind, areas, started_on, ended_on, version, area_code,
        as_of)
      where f.id = r.id
      """;

  private final Database database;
  private final DataSource source;

  FacilitatorTable(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  /** The facilitators with these numbers, locked in the order of their ids, by number. */
  Map<String, Dated> lock(Collection<String> numbers) {
    return database
        .query(
            COLUMNS + "where number = any (?) order by id for update",
            FacilitatorTable::dated,
            (Object) numbers.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(one -> one.facilitator().number(), Function.identity()));
  }

  /** The facilitators with one of these codes among their areas, locked in the order of ids. */
  List<Dated> lockWorkingIn(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : database.query(
            COLUMNS + "where areas && ?::text[] order by id for update",
            FacilitatorTable::dated,
            (Object) codes.toArray(String[]::new));
  }

  /** New facilitators; the mark stands where a request's hash would, so none repeats it. */
  void insert(List<Dated> facilitators, String mark) {
    columns(facilitators).column("text", one -> mark).execute(source, INSERT);
  }

  /** Replaces facilitators that are locked. */
  void update(List<Dated> facilitators) {
    columns(facilitators).execute(source, UPDATE);
  }

  /**
   * A facilitator and the day of what is held of it.
   *
   * @param asOf the day that the newest file or request spoke of
   */
  record Dated(FacilitatorView facilitator, LocalDate asOf) {}

  private static Rows<Dated> columns(List<Dated> facilitators) {
    return Rows.of(facilitators)
        .column("uuid", one -> one.facilitator().id())
        .column("text", one -> one.facilitator().number())
        .column("text", one -> one.facilitator().name())
        .column("text", one -> one.facilitator().kind())
        .column("text", one -> String.join("|", one.facilitator().areas()))
        .column("date", one -> one.facilitator().startedOn())
        .column("date", one -> one.facilitator().endedOn())
        .column("bigint", one -> one.facilitator().version())
        .column("text", one -> one.facilitator().areaCode())
        .column("date", Dated::asOf);
  }

  private static Dated dated(ResultSet row) throws SQLException {
    return new Dated(view(row), row.getObject("as_of", LocalDate.class));
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
