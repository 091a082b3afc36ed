package id.graduasi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * Five provinces in the books of reporting-service, put there by the superuser. The places are the
 * same however many families live in them; facilitators, groups, cases and grants grow with them.
 */
final class Country {
  static final String VILLAGE = "31.01.01.2001";
  static final String DISTRICT = "31.01.01";
  static final String REGENCY = "31.01";
  static final String PROVINCE = "31";
  static final String NATION = "*";

  private static final String FAMILIES =
      "create function pg_temp.families() returns integer language sql immutable as 'select %d'";

  private Country() {}

  /** Puts so many families and all that is told of them into empty books. */
  static void settle(Connection database, int families) throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      statement.execute(FAMILIES.formatted(families));
      statement.execute(script());
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  private static String script() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Country.class.getResourceAsStream("/country.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
