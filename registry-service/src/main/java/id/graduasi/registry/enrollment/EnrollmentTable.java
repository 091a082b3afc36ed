package id.graduasi.registry.enrollment;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.rows.FreshPlan;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads and writes enrollments, one or many by the same statements; row security limits them. */
@ApplicationScoped
class EnrollmentTable {

  private static final String SELECT =
      "select " + EnrollmentRow.COLUMNS + " from enrollment e where ";

  private static final String INSERT =
      """
      insert into enrollment (id, family_id, programme, status, reason, effective_on, cause_id,
        started_on, review_due_on, decile, version, area_code, facilitator_id, periods,
        creation_hash)
      select * from :rows
      """;

  private static final String UPDATE =
      """
      update enrollment e set family_id = r.family_id, status = r.status, reason = r.reason, effective_on = r.effective_on,
        cause_id = r.cause_id, started_on = r.started_on, review_due_on = r.review_due_on,
        decile = r.decile, version = r.version, area_code = r.area_code,
        facilitator_id = r.facilitator_id, periods = r.periods
      from :rows as r (id, family_id, programme, status, reason, effective_on, cause_id, started_on,
        review_due_on, decile, version, area_code, facilitator_id, periods)
      where e.id = r.id
      """;

  private static final String FOLLOW =
      """
      update enrollment e set area_code = r.area_code, facilitator_id = r.facilitator_id
      from :rows as r (family_id, area_code, facilitator_id)
      where e.family_id = r.family_id and e.status = 'ENDED'
        and (e.area_code, e.facilitator_id) is distinct from (r.area_code, r.facilitator_id)
      """;

  private final DataSource database;
  private final EnrollmentRow rows;

  EnrollmentTable(DataSource database, ObjectMapper json) {
    this.database = database;
    this.rows = new EnrollmentRow(json);
  }

  Optional<EnrollmentState> find(UUID id) {
    return query(SELECT + "e.id = ?", id).stream().findFirst();
  }

  /** All enrollments of these families, locked; the caller holds the families' locks. */
  List<EnrollmentState> lockOf(Collection<UUID> familyIds) {
    return query(
        SELECT + "e.family_id = any (?::uuid[]) order by e.id for update", (Object) familyIds);
  }

  List<EnrollmentState> runningOf(Collection<UUID> familyIds) {
    return query(
        SELECT + "e.family_id = any (?::uuid[]) and e.status in ('ACTIVE', 'SUSPENDED')",
        (Object) familyIds);
  }

  List<EnrollmentState> of(Collection<UUID> familyIds) {
    return query(SELECT + "e.family_id = any (?::uuid[])", (Object) familyIds);
  }

  List<EnrollmentState> among(Collection<UUID> ids) {
    return query(SELECT + "e.id = any (?::uuid[])", (Object) ids);
  }

  /** A page of what a filter lets through, one more than the limit. */
  List<EnrollmentState> page(EnrollmentFilter filter, int limit) {
    return query(
        SELECT + filter.condition() + " order by e.area_code, e.id limit " + (limit + 1),
        filter.arguments());
  }

  long count(EnrollmentFilter filter) {
    String count = "select count(*) from enrollment e where " + filter.condition();
    return select(count, row -> row.getLong(1), filter.arguments()).getFirst();
  }

  /** The keyed hash of the request that created the enrollment; empty for one of a file. */
  Optional<String> creationHash(UUID id) {
    String hash = "select coalesce(creation_hash, '') from enrollment where id = ?";
    return select(hash, row -> row.getString(1), id).stream().findFirst();
  }

  /** The journal's entries of one enrollment; its family's others share the key with them. */
  List<UUID> events(EnrollmentState state) {
    return select(
        "select event_id from journal where key = ? and topic = ?"
            + " and payload ->> 'enrollmentId' = ?",
        row -> row.getObject(1, UUID.class),
        state.familyId().toString(),
        EnrollmentFact.TOPIC,
        state.id().toString());
  }

  void insert(List<EnrollmentState> states, Map<UUID, String> creationHashes) {
    rows.write(states)
        .column("text", state -> creationHashes.get(state.id()))
        .execute(database, INSERT);
  }

  void update(List<EnrollmentState> states) {
    rows.write(states).execute(database, UPDATE);
  }

  /** Takes ended enrollments to where their families are now. */
  void follow(List<FamilyState> families) {
    Rows.of(families)
        .column("uuid", FamilyState::id)
        .column("text", FamilyState::villageCode)
        .column("uuid", FamilyState::facilitatorId)
        .execute(database, FOLLOW);
  }

  private List<EnrollmentState> query(String sql, Object... arguments) {
    return select(sql, rows::read, arguments);
  }

  private <T> List<T> select(String sql, Reader<T> reader, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        Object argument = arguments[i];
        if (argument instanceof Collection<?> ids) {
          FreshPlan.of(select);
          select.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
        } else {
          select.setObject(i + 1, argument);
        }
      }
      try (ResultSet row = select.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(reader.read(row));
        }
        return found;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("enrollments could not be read", failed);
    }
  }

  /** Makes something of a row. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
