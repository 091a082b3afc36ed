package id.graduasi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The tables some work fills, and empty clones of them with the same indexes and constraints, into
 * which the same rows can be copied.
 */
class Tables {
  /**
   * Its rows have been sent and deleted by the time they are dumped; they come from the journal.
   */
  private static final String PENDING = "journal_pending";

  private static final Duration SENT_WITHIN = Duration.ofMinutes(30);

  private final Connection connection;
  private final Path folder;
  private final List<String> names;

  /**
   * @param connection of the superuser, in autocommit
   * @param folder takes the rows
   * @param names the tables, those before others that refer to them
   */
  Tables(Connection connection, Path folder, List<String> names) {
    this.connection = connection;
    this.folder = folder;
    this.names = names;
  }

  /** Waits until the relay has sent everything. */
  void awaitSent() throws SQLException, InterruptedException {
    long end = System.nanoTime() + SENT_WITHIN.toNanos();
    while (number("select count(*) from (select from journal_pending limit 1) p") > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the relay has not sent all events");
      }
      Thread.sleep(50);
    }
  }

  void checkpoint() throws SQLException {
    execute("checkpoint");
  }

  /** Does now what autovacuum would do in the middle of a measurement. */
  void settle() throws SQLException {
    execute("vacuum analyze");
    checkpoint();
  }

  /** How many rows the work has left in all tables together, pending ones included. */
  long rows() throws SQLException {
    long rows = 0;
    for (String table : names) {
      rows += number("select count(*) from " + (table.equals(PENDING) ? "journal" : table));
    }
    return rows;
  }

  /** Writes the rows into files, in the order of the work. */
  void dump() throws SQLException, IOException {
    for (String table : names) {
      String rows =
          table.equals(PENDING) ? "(select position from journal order by position)" : table;
      try (OutputStream out = Files.newOutputStream(file(table))) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy " + rows + " to stdout (format binary)", out);
      }
    }
  }

  void deleteDump() throws IOException {
    for (String table : names) {
      Files.deleteIfExists(file(table));
    }
  }

  void dropClones() throws SQLException {
    execute("drop schema if exists bench cascade");
  }

  /** Makes the clones anew, empty. */
  void cloneEmpty() throws SQLException {
    dropClones();
    execute("create schema bench");
    for (String table : names) {
      execute("create table bench.%1$s (like public.%1$s including all)".formatted(table));
    }
    execute("set search_path to public");
    List<String> foreignKeys = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select format('alter table bench.%I add constraint %I %s', c.relname, k.conname,"
                    + " pg_get_constraintdef(k.oid)) from pg_constraint k"
                    + " join pg_class c on c.oid = k.conrelid"
                    + " where k.contype = 'f' and c.relnamespace = 'public'::regnamespace"
                    + " and c.relname in ('"
                    + String.join("', '", names)
                    + "')")) {
      while (row.next()) {
        foreignKeys.add(row.getString(1));
      }
    }
    // References without a schema now mean the clones.
    execute("set search_path to bench, public");
    for (String key : foreignKeys) {
      execute(key);
    }
    execute("set search_path to public");
  }

  /** Copies the rows into the clones, table by table; how long that took in seconds. */
  double copy() throws SQLException, IOException {
    long start = System.nanoTime();
    for (String table : names) {
      try (InputStream in = Files.newInputStream(file(table))) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy bench.%s from stdin (format binary)".formatted(table), in, 1 << 16);
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private Path file(String table) {
    return folder.resolve(table + ".copy");
  }

  final long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  final void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
