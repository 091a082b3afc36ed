package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family that receives, as the books hold it. */
record Receiver(
    UUID familyId,
    UUID enrollmentId,
    String areaCode,
    UUID facilitatorId,
    int decile,
    ArrayNode periods,
    @Nullable String reviewDueOn) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is done with each. */
  interface Taker {
    void take(Receiver receiver) throws Exception;
  }

  /**
   * Hands over those a condition chooses, one by one, however many.
   *
   * @param chosen what follows {@code from enrollment}
   */
  static void each(Connection database, String chosen, Taker taker) throws Exception {
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      statement.setFetchSize(2_000);
      try (ResultSet row = statement.executeQuery("select * from enrollment " + chosen)) {
        while (row.next()) {
          taker.take(of(row));
        }
      }
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }

  private static Receiver of(ResultSet row) throws SQLException, IOException {
    return new Receiver(
        row.getObject("family_id", UUID.class),
        row.getObject("enrollment_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getInt("decile"),
        (ArrayNode) JSON.readTree(row.getString("periods")),
        row.getString("review_due_on"));
  }

  /** The same with one more period that begins on a day, where it lives. */
  Receiver suspended(String day) {
    ArrayNode longer = periods.deepCopy();
    ObjectNode period = longer.addObject();
    period.put("status", "SUSPENDED").put("from", day).put("reason", "UNMATCHED");
    period.put("villageCode", areaCode);
    return new Receiver(
        familyId, enrollmentId, areaCode, facilitatorId, decile, longer, reviewDueOn);
  }
}
