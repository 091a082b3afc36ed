package id.graduasi.reporting.indicator;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Indicators in the database: a version more with each change, none is lost. */
@ApplicationScoped
public class IndicatorTable {

  private static final Map<String, Sentence> NAMES =
      Map.of(
          "poverty-rate", Sentence.of("Tingkat kemiskinan", "Poverty rate"),
          "extreme-poverty-rate", Sentence.of("Kemiskinan ekstrem", "Extreme poverty rate"),
          "minimum-wage", Sentence.of("Upah minimum (UMK)", "Minimum wage (UMK)"));

  private static final String NEWEST =
      """
      select * from (
        select distinct on (key, area_code, period) * from indicator_value where %s
        order by key, area_code, period, version desc) as newest
      order by area_code, key, period
      """;

  private final Database database;
  private final Languages languages;

  IndicatorTable(Database database, Languages languages) {
    this.database = database;
    this.languages = languages;
  }

  /** Holds a value against everyone else who records it. */
  void lock(String key, String area, String period) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        String.join(" ", key, area, period));
  }

  Optional<IndicatorValue> find(String key, String area, String period) {
    return database
        .query(
            NEWEST.formatted("key = ? and area_code = ? and period = ?"),
            this::value,
            key,
            area,
            period)
        .stream()
        .findFirst();
  }

  /** The newest version of each value in an area, by area, indicator and period. */
  public List<IndicatorValue> inside(Area area, @Nullable String key) {
    return database.query(
        NEWEST.formatted("area_code >= ? and area_code < ? and key = coalesce(?, key)"),
        this::value,
        area.from(),
        area.to(),
        key);
  }

  Optional<String> creationHash(String key, String area, String period) {
    return database
        .query(
            """
            select request_hash from indicator_value
            where key = ? and area_code = ? and period = ? and version = 1
            """,
            row -> row.getString(1),
            key,
            area,
            period)
        .stream()
        .findFirst();
  }

  void insert(
      String key,
      String period,
      long version,
      StateIndicator stated,
      String hash,
      String by,
      Instant at) {
    database.update(
        """
        insert into indicator_value (key, area_code, period, version, value, target, unit, source,
          note, request_hash, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        key,
        stated.areaCode(),
        period,
        version,
        stated.value(),
        stated.target(),
        stated.unit(),
        stated.source(),
        stated.note(),
        hash,
        by,
        Timestamp.from(at));
  }

  private IndicatorValue value(ResultSet row) throws SQLException {
    String key = row.getString("key");
    BigDecimal value = row.getBigDecimal("value");
    BigDecimal target = row.getBigDecimal("target");
    Sentence name = NAMES.get(key);
    return new IndicatorValue(
        key,
        name == null ? key : name.in(languages.current()),
        row.getString("area_code"),
        row.getString("period"),
        row.getLong("version"),
        value,
        target,
        value == null || target == null ? null : value.subtract(target),
        row.getString("unit"),
        row.getString("source"),
        row.getString("note"),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant());
  }
}
