package id.graduasi.registry.rows;

import id.graduasi.platform.journal.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Lets the server count tables that it has never counted. Until it has, by itself within a minute
 * or so, it takes them for tiny: it reads all of a table that an import is filling, again and
 * again, where an index would do.
 */
@ApplicationScoped
public class Statistics {

  private static final String UNCOUNTED =
      """
      select quote_ident(relname) from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r' and reltuples < 0
        and relname = any (?)
      """;

  private static final String[] FILLED = {
    "family", "member", "family_decile", "enrollment", "seen_family", "journal", "nik_check"
  };

  private final Database database;

  Statistics(Database database) {
    this.database = database;
  }

  /** Counts those of the tables that imports fill which hold rows and were never counted. */
  public void catchUp() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<String> uncounted =
                  database.query(UNCOUNTED, row -> row.getString(1), (Object) FILLED);
              if (!uncounted.isEmpty()) {
                database.update("analyze " + String.join(", ", uncounted));
              }
            });
  }
}
