package id.graduasi.registry.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The programmes there are. */
@ApplicationScoped
public class Programmes {

  private static final String SELECT =
      "select code, name, decile_from, decile_to, payment_stages, valid_from, valid_to, version"
          + " from programme ";

  private static final TypeReference<List<Programme.PaymentStage>> STAGES =
      new TypeReference<>() {};

  private final DataSource database;
  private final ObjectMapper json;

  Programmes(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The programme of this code. */
  public Optional<Programme> find(String code) {
    return query(SELECT + "where code = ?", code).stream().findFirst();
  }

  /** All of them, in the order of their codes. */
  public List<Programme> all() {
    return query(SELECT + "order by code");
  }

  /**
   * Those that have changed since they were told last, marked as told. Two services that start at
   * once wait for each other here.
   */
  List<Programme> claimUntold() {
    return query(
        """
        with turn as materialized (
          select code from programme where told_version < version order by code for update)
        update programme p set told_version = version from turn where p.code = turn.code
        returning p.code, name, decile_from, decile_to, payment_stages, valid_from, valid_to, version
        """);
  }

  private List<Programme> query(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<Programme> programmes = new ArrayList<>();
        while (row.next()) {
          programmes.add(programme(row));
        }
        return programmes;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("programmes could not be read", failed);
    }
  }

  private Programme programme(ResultSet row) throws SQLException {
    try {
      return new Programme(
          row.getString("code"),
          row.getString("name"),
          row.getInt("decile_from"),
          row.getInt("decile_to"),
          json.readValue(row.getString("payment_stages"), STAGES),
          row.getObject("valid_from", LocalDate.class),
          row.getObject("valid_to", LocalDate.class),
          row.getLong("version"));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a programme's payment stages cannot be read", unreadable);
    }
  }
}
