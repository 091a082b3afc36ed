package id.graduasi.grants.rows;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that meet conditions, in the order of area and id.
 *
 * @param table its name, which is never a caller's word
 */
public record Listing(Database database, String table) {

  /** A page, one more than the limit. */
  public <T> List<T> page(
      Conditions conditions, Optional<Cursor> after, int limit, Database.Reader<T> reader) {
    after.ifPresent(cursor -> conditions.after(cursor, ""));
    return database.query(
        "select * from %s where %s order by area_code, id limit %d"
            .formatted(table, conditions.sql(), limit + 1),
        reader,
        conditions.arguments());
  }

  /** How many there are. */
  public long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from %s where %s".formatted(table, conditions.sql()),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }
}
