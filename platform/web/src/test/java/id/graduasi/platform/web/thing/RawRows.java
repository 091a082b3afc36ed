package id.graduasi.platform.web.thing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL through the service's own connection. */
@Singleton
class RawRows {

  private final DataSource database;

  RawRows(DataSource database) {
    this.database = database;
  }

  List<String> ids() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from thing")) {
      List<String> ids = new ArrayList<>();
      while (row.next()) {
        ids.add(row.getString(1));
      }
      return ids;
    } catch (SQLException failed) {
      throw new IllegalStateException("things could not be read", failed);
    }
  }
}
