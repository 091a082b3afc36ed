package id.graduasi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.jar.JarFile;
import org.postgresql.PGStatement;

/**
 * Reads the inputs of a run by the service's own statement, chunk by chunk as the run did, and
 * looks at every column of every row.
 */
final class InputReading {
  private static final String STATEMENT = "sql/family-inputs.sql";

  private static final String CHOSEN =
      """
      select * from family f
      where (area_code, family_id) >= (?, ?) and (area_code, family_id) < (?, ?)
        and status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = f.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
      """;

  private static final String CHUNKS =
      "select from_area, from_id, to_area, to_id from scoring_chunk order by run_id, nth";

  private final Connection connection;
  private final String sql;

  /**
   * @param connection of the superuser
   * @param home the repository, whose packaged service holds the statement
   */
  InputReading(Connection connection, Path home) throws IOException {
    this.connection = connection;
    this.sql = statement(home).replace(":chosen", CHOSEN);
  }

  /** How many seconds it takes to read the inputs of the run whose chunks are held. */
  double read() throws SQLException {
    long start = System.nanoTime();
    long characters = 0;
    try (PreparedStatement chunks = connection.prepareStatement(CHUNKS);
        PreparedStatement families = connection.prepareStatement(sql);
        ResultSet chunk = chunks.executeQuery()) {
      families.unwrap(PGStatement.class).setPrepareThreshold(0);
      while (chunk.next()) {
        for (int i = 1; i <= 4; i++) {
          families.setObject(i, chunk.getObject(i));
        }
        families.setObject(5, java.time.LocalDate.now());
        families.setObject(6, java.time.LocalDate.now().minusMonths(12));
        characters += read(families);
      }
    }
    if (characters == 0) {
      throw new IllegalStateException("there was nothing to read");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long read(PreparedStatement families) throws SQLException {
    long characters = 0;
    try (ResultSet row = families.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int i = 1; i <= columns; i++) {
          String value = row.getString(i);
          characters += value == null ? 0 : value.length();
        }
      }
    }
    return characters;
  }

  private static String statement(Path home) throws IOException {
    Path folder = home.resolve("graduation-service/target/quarkus-app/app");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path path : jars) {
        try (JarFile jar = new JarFile(path.toFile())) {
          if (jar.getEntry(STATEMENT) != null) {
            try (InputStream in = jar.getInputStream(jar.getEntry(STATEMENT))) {
              return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
          }
        }
      }
    }
    throw new IOException("the statement " + STATEMENT + " is not in " + folder);
  }
}
