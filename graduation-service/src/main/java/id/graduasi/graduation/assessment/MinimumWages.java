package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.MinimumWage;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The minimum wages held, by place and year. */
@Singleton
class MinimumWages {

  /** The most specific region wins, then the newest year that has begun. */
  private static final String OF =
      """
      select region_code, year, monthly from minimum_wage
      where (? = region_code or starts_with(?, region_code || '.')) and year <= ?
      order by length(region_code) desc, year desc limit 1
      """;

  private final DataSource database;

  MinimumWages(DataSource database) {
    this.database = database;
  }

  Optional<MinimumWage> of(String areaCode, int year) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF)) {
      select.setString(1, areaCode);
      select.setString(2, areaCode);
      select.setInt(3, year);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new MinimumWage(row.getString(1), row.getInt(2), row.getLong(3)))
            : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the minimum wages could not be read", failed);
    }
  }
}
