package id.graduasi.registry.region;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The codes of today in memory. A code that is missing may be new (another replica took it in), so
 * a miss looks again, but not more than once in ten seconds: a file full of wrong codes costs
 * nothing.
 */
@Singleton
class KnownRegions {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final DataSource database;
  private final Clock clock;
  private volatile RegionIndex index = RegionIndex.EMPTY;
  private volatile Instant read = Instant.MIN;

  KnownRegions(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  boolean hasVillage(String code) {
    return current().hasVillage(code) || lookAgain() && index.hasVillage(code);
  }

  boolean hasDistrict(String code) {
    return current().hasDistrict(code) || lookAgain() && index.hasDistrict(code);
  }

  /** What changed here is known here at once; replicas find it by a miss or within a minute. */
  synchronized void changed(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) RegionsChanged news) {
    read = Instant.MIN;
  }

  private RegionIndex current() {
    if (clock.instant().isAfter(read.plus(KEPT))) {
      lookAgain();
    }
    return index;
  }

  /** Always true, so that it reads as a step of a condition. */
  private synchronized boolean lookAgain() {
    Instant now = clock.instant();
    if (read.isAfter(Instant.MIN) && now.isBefore(read.plus(LOOK_AGAIN))) {
      return true;
    }
    index = read();
    read = now;
    return true;
  }

  private RegionIndex read() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select code from region"
                    + " where level in ('DISTRICT', 'VILLAGE') and valid_to is null");
        ResultSet row = select.executeQuery()) {
      List<String> codes = new ArrayList<>();
      while (row.next()) {
        codes.add(row.getString(1));
      }
      return RegionIndex.of(codes);
    } catch (SQLException failed) {
      throw new IllegalStateException("The codes of regions cannot be read", failed);
    }
  }
}
