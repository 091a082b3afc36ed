package id.graduasi.grants.round;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.rows.Conditions;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every question about rounds, and the counting of what is approved. */
@ApplicationScoped
public class Rounds {

  /** The one way in which anything is approved: both ceilings and the count in one statement. */
  private static final String TAKE =
      """
      update grant_round set approved = approved + 1, committed = committed + ?
      where id = ? and state = 'OPEN' and approved < quota and committed + ? <= budget
      """;

  private static final String GIVE_BACK =
      "update grant_round set approved = approved - 1, committed = committed - ? where id = ?";

  private static final TypeReference<List<MonitoringWindow>> WINDOWS = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;

  Rounds(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  public Optional<Round> find(UUID id) {
    return one("select * from grant_round where id = ?", id);
  }

  /** The round, held against everybody else until the transaction ends. */
  Optional<Round> lock(UUID id) {
    return one("select * from grant_round where id = ? for update", id);
  }

  /** Counts one approval, unless quota or budget or the round itself is at its end. */
  public boolean take(UUID id, long amount) {
    return database.update(TAKE, amount, id, amount) == 1;
  }

  /** Takes one approval back, so that the next on the list can move up. */
  public void giveBack(UUID id, long amount) {
    if (database.update(GIVE_BACK, amount, id) != 1) {
      throw new IllegalStateException("the round of this approval is not there");
    }
  }

  /** A page, one more than the limit. */
  List<Round> page(
      Area area,
      @Nullable Integer year,
      @Nullable String schemeCode,
      Round.@Nullable State state,
      Optional<Cursor> after,
      int limit) {
    Conditions conditions = conditions(area, year, schemeCode, state);
    after.ifPresent(cursor -> conditions.after(cursor, ""));
    return database.query(
        "select * from grant_round where %s order by area_code, id limit %d"
            .formatted(conditions.sql(), limit + 1),
        this::round,
        conditions.arguments());
  }

  long count(
      Area area, @Nullable Integer year, @Nullable String schemeCode, Round.@Nullable State state) {
    Conditions conditions = conditions(area, year, schemeCode, state);
    return database
        .query(
            "select count(*) from grant_round where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  /** Rounds of the area, and those that govern it from above. */
  private static Conditions conditions(
      Area area, @Nullable Integer year, @Nullable String schemeCode, Round.@Nullable State state) {
    return Conditions.of(
            "(area_code >= ? and area_code < ? or starts_with(?, area_code || '.'))",
            area.from(),
            area.to(),
            area.code())
        .optional("year = ?", year)
        .optional("scheme_code = ?", schemeCode)
        .optional("state = ?", state == null ? null : state.name());
  }

  private Optional<Round> one(String sql, UUID id) {
    return database.query(sql, this::round, id).stream().findFirst();
  }

  private Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getObject("id", UUID.class),
        row.getString("scheme_code"),
        row.getString("area_code"),
        row.getInt("year"),
        row.getInt("quota"),
        row.getLong("budget"),
        row.getInt("approved"),
        row.getLong("committed"),
        row.getInt("carried_quota"),
        row.getLong("carried_budget"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        row.getInt("accountability_days"),
        documents.read(row.getString("monitoring_windows"), WINDOWS),
        Round.State.valueOf(row.getString("state")),
        row.getObject("closed_on", LocalDate.class),
        row.getLong("version"));
  }
}
