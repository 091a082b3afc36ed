package id.graduasi.registry.region;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.rows.Rows;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes regions, many in one statement. */
@Singleton
class RegionTable {

  private static final String WRITE =
      """
      insert into region (code, name, level, parent, valid_from, valid_to, successor, version)
      select * from :rows
      on conflict (code) do update set name = excluded.name, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, successor = excluded.successor, version = excluded.version
      """;

  private final Database database;
  private final DataSource source;

  RegionTable(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  Map<String, Region> lock(List<String> codes) {
    return database
        .query(
            "select * from region where code = any (?) order by code for update",
            Regions::region,
            (Object) codes.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(Region::code, Function.identity()));
  }

  void write(List<Region> regions) {
    Rows.of(regions)
        .column("text", Region::code)
        .column("text", Region::name)
        .column("text", Region::level)
        .column("text", Region::parent)
        .column("date", Region::validFrom)
        .column("date", Region::validTo)
        .column("text", Region::successor)
        .column("bigint", Region::version)
        .execute(source, WRITE);
  }
}
