package id.graduasi.reporting.reference;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every question about regions: their names, and what lies below. */
@ApplicationScoped
public class Regions {

  private static final String COUNTRY_NAME = "Indonesia";

  private final Database database;

  Regions(Database database) {
    this.database = database;
  }

  /** The name of an area, if there is such a region. */
  public Optional<String> name(Area area) {
    if (area.equals(Area.COUNTRY)) {
      return Optional.of(COUNTRY_NAME);
    }
    return database
        .query("select name from region where code = ?", row -> row.getString(1), area.code())
        .stream()
        .findFirst();
  }

  /** The regions directly below an area that are in use on a day: their names by code, in order. */
  public Map<String, String> below(Area area, LocalDate on) {
    return names(
        """
        select code, name from region
        where parent is not distinct from ? and (valid_to is null or valid_to >= ?) order by code
        """,
        area.equals(Area.COUNTRY) ? null : area.code(),
        on);
  }

  /** The names of the given regions, by code, in use or not. */
  public Map<String, String> names(List<String> codes) {
    return names(
        "select code, name from region where code = any (?)",
        (Object) codes.toArray(String[]::new));
  }

  private Map<String, String> names(String sql, @Nullable Object... with) {
    Map<String, String> names = new LinkedHashMap<>();
    database
        .query(sql, row -> Map.entry(row.getString(1), row.getString(2)), with)
        .forEach(region -> names.put(region.getKey(), region.getValue()));
    return names;
  }
}
