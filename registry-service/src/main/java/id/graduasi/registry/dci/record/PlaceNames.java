package id.graduasi.registry.dci.record;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.FamilyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of the villages that families live in, by one statement. */
@ApplicationScoped
class PlaceNames {

  private final Database database;

  PlaceNames(Database database) {
    this.database = database;
  }

  Map<String, String> of(Collection<FamilyState> families) {
    String[] codes =
        families.stream().map(FamilyState::villageCode).distinct().toArray(String[]::new);
    Map<String, String> names = new HashMap<>();
    database
        .query(
            "select code, name from region where code = any (?)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            (Object) codes)
        .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return names;
  }
}
