package id.graduasi.grants.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about families; those outside the caller's area are not there. */
@ApplicationScoped
public class Families {

  private static final String FAMILY =
      """
      select family_id, status, area_code, decile, dtsen_version, members, told_at
      from family where family_id = ?
      """;

  private static final String RECEIPTS =
      """
      select programme, status, effective_on from enrollment
      where family_id = ? and status in ('ACTIVE', 'SUSPENDED') order by programme, effective_on
      """;

  private final Database database;
  private final ObjectMapper json;

  Families(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  public Optional<Family> find(UUID familyId) {
    return database.query(FAMILY, this::family, familyId).stream().findFirst();
  }

  /** The programmes a family receives now. */
  public List<Receipt> receipts(UUID familyId) {
    return database.query(
        RECEIPTS,
        row -> new Receipt(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
        familyId);
  }

  private Family family(ResultSet row) throws SQLException {
    return new Family(
        row.getObject("family_id", UUID.class),
        row.getString("status"),
        row.getString("area_code"),
        row.getObject("decile", Integer.class),
        row.getString("dtsen_version"),
        members(row.getString("members")),
        row.getTimestamp("told_at").toInstant());
  }

  private List<Member> members(String text) {
    try {
      return List.of(json.readValue(text, Member[].class));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the members held cannot be read", unreadable);
    }
  }
}
