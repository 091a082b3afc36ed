package id.graduasi.registry.region;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the official list at the first start, in short transactions with their events. It may be
 * killed at any point: the next start goes on where it stopped. Replicas wait for the one that
 * loads, and find the work done.
 */
@Singleton
class RegionLoader {

  private static final Logger LOG = Logger.getLogger(RegionLoader.class);
  private static final String JOB = "region-list";
  private static final int CHUNK = 5_000;

  /** One at a time in the database; the number has no meaning but to be this loader's own. */
  private static final long LOCK = 0x7265_6769_6f6eL;

  private static final String TAKE_IN =
      """
      insert into region (code, name, level, parent, version)
      select code, name, level, parent, 1
      from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as listed (code, name, level, parent)
      on conflict (code) do update set name = excluded.name, version = region.version + 1
      where region.name <> excluded.name
      returning code, version
      """;

  private final DataSource database;
  private final Journal journal;

  RegionLoader(DataSource database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  void onStart(@Observes StartupEvent event) {
    SystemScope.run(JOB, this::loadOnce);
  }

  /** Takes in what is missing; does nothing when the edition is complete. */
  void loadOnce() {
    try (Connection guard = database.getConnection()) {
      call(guard, "select pg_advisory_lock(?)");
      try {
        if (!isComplete(guard)) {
          load();
        }
      } finally {
        call(guard, "select pg_advisory_unlock(?)");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The list of regions cannot be taken in", failed);
    }
  }

  private void load() {
    List<Integer> changed = new ArrayList<>();
    RegionCatalogue.forEachChunk(
        CHUNK, chunk -> changed.add(QuarkusTransaction.requiringNew().call(() -> takeIn(chunk))));
    QuarkusTransaction.requiringNew().run(this::complete);
    LOG.infof(
        "Regions of %s taken in: %d new or renamed",
        RegionCatalogue.EDITION, changed.stream().mapToInt(Integer::intValue).sum());
  }

  private int takeIn(List<Region> chunk) {
    Map<String, Long> versions = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(TAKE_IN)) {
      array(connection, insert, 1, chunk, Region::code);
      array(connection, insert, 2, chunk, Region::name);
      array(connection, insert, 3, chunk, region -> region.level().name());
      array(connection, insert, 4, chunk, Region::parent);
      try (ResultSet row = insert.executeQuery()) {
        while (row.next()) {
          versions.put(row.getString(1), row.getLong(2));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("A chunk of regions cannot be taken in", failed);
    }
    journal.append(
        chunk.stream()
            .filter(region -> versions.containsKey(region.code()))
            .map(region -> region.at(versions.get(region.code())))
            .map(region -> RegionChanged.of(region, RegionCatalogue.EDITION))
            .toList());
    return versions.size();
  }

  private void complete() {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into region_edition values (?, now()) on conflict do nothing")) {
      insert.setString(1, RegionCatalogue.EDITION);
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("The edition cannot be recorded", failed);
    }
  }

  private static boolean isComplete(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select from region_edition where edition = ?")) {
      select.setString(1, RegionCatalogue.EDITION);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void call(Connection connection, String sql) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement(sql)) {
      call.setLong(1, LOCK);
      call.execute();
    }
  }

  private static void array(
      Connection connection,
      PreparedStatement statement,
      int index,
      List<Region> regions,
      Function<Region, @Nullable String> column)
      throws SQLException {
    Object[] values = regions.stream().map(column).toArray();
    statement.setArray(index, connection.createArrayOf("text", values));
  }
}
