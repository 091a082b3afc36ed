package id.graduasi.registry.enrollment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.rows.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How an enrollment lies in its row. */
final class EnrollmentRow {

  static final String COLUMNS =
      "e.id, e.family_id, e.programme, e.status, e.reason, e.effective_on, e.cause_id,"
          + " e.started_on, e.review_due_on, e.periods, e.decile, e.version, e.area_code, e.facilitator_id";

  private static final TypeReference<List<Period>> PERIODS = new TypeReference<>() {};

  private final ObjectMapper json;

  EnrollmentRow(ObjectMapper json) {
    this.json = json;
  }

  EnrollmentState read(ResultSet row) throws SQLException {
    try {
      return new EnrollmentState(
          row.getObject("id", UUID.class),
          row.getObject("family_id", UUID.class),
          row.getString("programme"),
          EnrollmentStatus.valueOf(row.getString("status")),
          row.getString("reason"),
          row.getObject("effective_on", LocalDate.class),
          row.getObject("cause_id", UUID.class),
          row.getObject("started_on", LocalDate.class),
          row.getObject("review_due_on", LocalDate.class),
          json.readValue(row.getString("periods"), PERIODS),
          row.getObject("decile", Integer.class),
          row.getLong("version"),
          row.getString("area_code"),
          row.getObject("facilitator_id", UUID.class));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("an enrollment's periods cannot be read", unreadable);
    }
  }

  /** All columns that a change may write, in the order of the table's statements. */
  Rows<EnrollmentState> write(List<EnrollmentState> states) {
    return Rows.of(states)
        .column("uuid", EnrollmentState::id)
        .column("uuid", EnrollmentState::familyId)
        .column("text", EnrollmentState::programme)
        .column("text", EnrollmentState::status)
        .column("text", EnrollmentState::reason)
        .column("date", EnrollmentState::effectiveOn)
        .column("uuid", EnrollmentState::causeId)
        .column("date", EnrollmentState::startedOn)
        .column("date", EnrollmentState::reviewDueOn)
        .column("smallint", EnrollmentState::decile)
        .column("bigint", EnrollmentState::version)
        .column("text", EnrollmentState::areaCode)
        .column("uuid", EnrollmentState::facilitatorId)
        .column("jsonb", state -> periods(state.periods()));
  }

  private String periods(List<Period> periods) {
    try {
      return json.writeValueAsString(periods);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("periods are not JSON", impossible);
    }
  }
}
