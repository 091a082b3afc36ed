package id.graduasi.grants.family;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every question about families; those outside the caller's area are not there. */
@ApplicationScoped
public class Families {

  private static final String FAMILY =
      """
      select family_id, status, area_code, facilitator_id, decile, dtsen_version, members, told_at
      from family where family_id = ?
      """;

  private static final String THESE =
      """
      select family_id, status, area_code, facilitator_id, decile, dtsen_version, members, told_at
      from family where family_id = any (?)
      """;

  private static final String AIDS =
      """
      select programme, status, reason, effective_on, periods from enrollment
      where family_id = ? order by programme, effective_on
      """;

  private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};
  private static final TypeReference<List<Aid.Period>> PERIODS = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;

  Families(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  public Optional<Family> find(UUID familyId) {
    return database.query(FAMILY, this::family, familyId).stream().findFirst();
  }

  /** Those of these families that there are, by their ids. */
  public Map<UUID, Family> all(Collection<UUID> familyIds) {
    return database.query(THESE, this::family, (Object) familyIds.toArray(UUID[]::new)).stream()
        .collect(Collectors.toMap(Family::familyId, Function.identity()));
  }

  /** The family's place in every programme that is known. */
  public List<Aid> aids(UUID familyId) {
    return database.query(AIDS, this::aid, familyId);
  }

  private Aid aid(ResultSet row) throws SQLException {
    return new Aid(
        row.getString("programme"),
        row.getString("status"),
        row.getString("reason"),
        row.getObject("effective_on", LocalDate.class),
        documents.optional(row.getString("periods"), PERIODS));
  }

  private Family family(ResultSet row) throws SQLException {
    return new Family(
        row.getObject("family_id", UUID.class),
        row.getString("status"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("decile", Integer.class),
        row.getString("dtsen_version"),
        documents.read(row.getString("members"), MEMBERS),
        row.getTimestamp("told_at").toInstant());
  }
}
