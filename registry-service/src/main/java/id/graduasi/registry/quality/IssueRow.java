package id.graduasi.registry.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads issues from their rows. */
final class IssueRow implements Database.Reader<Issue> {

  static final String COLUMNS =
      """
      q.id, q.kind, q.area_code, q.facilitator_id, q.family_id, q.member_id, q.enrollment_id,
      q.details, q.state, q.opened_at, q.opened_by, q.assignee, q.outcome, q.note, q.resolved_at,
      q.resolved_by, q.version
      """;

  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final ObjectMapper json;

  IssueRow(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Issue read(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Issue(
        row.getObject("id", UUID.class),
        IssueKind.valueOf(row.getString("kind")),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getObject("enrollment_id", UUID.class),
        details(row.getString("details")),
        IssueState.valueOf(row.getString("state")),
        row.getTimestamp("opened_at").toInstant(),
        row.getString("opened_by"),
        row.getString("assignee"),
        outcome == null ? null : IssueOutcome.valueOf(outcome),
        row.getString("note"),
        instant(row.getTimestamp("resolved_at")),
        row.getString("resolved_by"),
        row.getLong("version"));
  }

  private Map<String, String> details(String stored) {
    try {
      return json.readValue(stored, DETAILS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("stored details are not JSON", impossible);
    }
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
