package id.graduasi.registry.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.identifier.LockedIdentifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads families from rows of one family each person, in one pass. */
final class FamilyRow {

  static final String COLUMNS =
      """
      f.id, f.number, f.kk_cipher, f.kk_hash, f.kk_last, f.area_code, f.address, f.facilitator_id,
      f.decile, f.dtsen_version, f.indicators, f.status, f.version, f.registered_at, f.updated_at,
      f.as_of, m.id as member_id, m.nik_cipher, m.nik_hash, m.nik_last, m.name, m.sex,
      m.birth_date, m.relationship, m.marital_status, m.participation, m.school_level,
      m.disability, m.pregnant_or_postpartum, m.working, m.owns_business, m.representative,
      m.civil_registry
      """;

  private static final TypeReference<Map<String, String>> INDICATORS = new TypeReference<>() {};

  private final ObjectMapper json;

  FamilyRow(ObjectMapper json) {
    this.json = json;
  }

  /** All families of a result whose rows of one family stand together. */
  List<FamilyState> all(ResultSet row) throws SQLException {
    List<FamilyState> families = new ArrayList<>();
    each(row, families::add);
    return families;
  }

  /** Hands on one family after the other, holding no more than one. */
  void each(ResultSet row, Consumer<FamilyState> next) throws SQLException {
    List<MemberState> members = new ArrayList<>();
    FamilyState current = null;
    while (row.next()) {
      UUID id = row.getObject("id", UUID.class);
      if (current == null || !current.id().equals(id)) {
        if (current != null) {
          next.accept(current.with(members));
          members.clear();
        }
        current = family(row, id);
      }
      if (row.getObject("member_id") != null) {
        members.add(member(row));
      }
    }
    if (current != null) {
      next.accept(current.with(members));
    }
  }

  private FamilyState family(ResultSet row, UUID id) throws SQLException {
    int decile = row.getInt("decile");
    return new FamilyState(
        id,
        row.getString("number"),
        locked(row, "kk"),
        row.getString("area_code"),
        row.getString("address"),
        row.getObject("facilitator_id", UUID.class),
        decile == 0 ? null : new Decile(decile, row.getString("dtsen_version")),
        indicators(row.getString("indicators")),
        List.of(),
        FamilyStatus.valueOf(row.getString("status")),
        row.getLong("version"),
        row.getTimestamp("registered_at").toInstant(),
        row.getTimestamp("updated_at").toInstant(),
        row.getObject("as_of", LocalDate.class));
  }

  private static MemberState member(ResultSet row) throws SQLException {
    String participation = row.getString("participation");
    String level = row.getString("school_level");
    return new MemberState(
        row.getObject("member_id", UUID.class),
        locked(row, "nik"),
        row.getString("name"),
        Sex.valueOf(row.getString("sex")),
        row.getObject("birth_date", LocalDate.class),
        Relationship.valueOf(row.getString("relationship")),
        MaritalStatus.valueOf(row.getString("marital_status")),
        participation == null
            ? null
            : new Education(
                Participation.valueOf(participation),
                level == null ? null : SchoolLevel.valueOf(level)),
        Disability.valueOf(row.getString("disability")),
        row.getBoolean("pregnant_or_postpartum"),
        row.getBoolean("working"),
        row.getBoolean("owns_business"),
        row.getBoolean("representative"),
        CivilRegistry.valueOf(row.getString("civil_registry")));
  }

  private static LockedIdentifier locked(ResultSet row, String kind) throws SQLException {
    return new LockedIdentifier(
        row.getBytes(kind + "_cipher"),
        row.getBytes(kind + "_hash"),
        row.getString(kind + "_last"));
  }

  private Map<String, String> indicators(String stored) {
    try {
      return json.readValue(stored, INDICATORS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("stored indicators are not JSON", impossible);
    }
  }
}
