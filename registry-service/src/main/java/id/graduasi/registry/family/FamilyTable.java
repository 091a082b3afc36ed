package id.graduasi.registry.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes families and their people, one or many by the same few statements. */
@ApplicationScoped
class FamilyTable {

  private static final String INSERT =
      """
      insert into family (id, number, kk_cipher, kk_hash, kk_last, area_code, address,
        facilitator_id, decile, dtsen_version, indicators, status, version, registered_at,
        updated_at, as_of, creation_hash)
      select * from :rows
      """;

  private static final String UPDATE =
      """
      update family f set kk_cipher = r.kk_cipher, kk_hash = r.kk_hash, kk_last = r.kk_last,
        area_code = r.area_code, address = r.address, facilitator_id = r.facilitator_id,
        decile = r.decile, dtsen_version = r.dtsen_version, indicators = r.indicators,
        status = r.status, version = r.version, updated_at = r.updated_at, as_of = r.as_of
      from :rows as r (id, number, kk_cipher, kk_hash, kk_last, area_code, address,
        facilitator_id, decile, dtsen_version, indicators, status, version, registered_at,
        updated_at, as_of)
      where f.id = r.id
      """;

  private static final String MEMBERS =
      """
      insert into member (id, family_id, position, area_code, facilitator_id, nik_cipher, nik_hash,
        nik_last, name, sex, birth_date, relationship, marital_status, participation, school_level,
        disability, pregnant_or_postpartum, working, owns_business, representative, civil_registry)
      select * from :rows
      """;

  private final DataSource database;
  private final ObjectMapper json;

  FamilyTable(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The serials of so many new family numbers. */
  List<Long> serials(int count) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select nextval('family_number') from generate_series(1, ?)")) {
      select.setInt(1, count);
      try (ResultSet row = select.executeQuery()) {
        List<Long> serials = new ArrayList<>(count);
        while (row.next()) {
          serials.add(row.getLong(1));
        }
        return serials;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("family numbers could not be drawn", failed);
    }
  }

  void insert(List<FamilyState> families, Map<UUID, String> creationHashes) {
    try (Connection connection = database.getConnection()) {
      columns(families)
          .column("text", family -> creationHashes.get(family.id()))
          .execute(connection, INSERT);
      insertMembers(connection, families);
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be written", failed);
    }
  }

  /** Replaces families that are locked; their people are written anew under their old ids. */
  void update(List<FamilyState> families) {
    try (Connection connection = database.getConnection()) {
      columns(families).execute(connection, UPDATE);
      Rows.of(families)
          .column("uuid", FamilyState::id)
          .execute(connection, "delete from member where family_id in (select * from :rows)");
      insertMembers(connection, families);
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be written", failed);
    }
  }

  private Rows<FamilyState> columns(List<FamilyState> families) {
    return Rows.of(families)
        .column("uuid", FamilyState::id)
        .column("text", FamilyState::number)
        .column("bytea", family -> family.kk().ciphertext())
        .column("bytea", family -> family.kk().hash())
        .column("text", family -> family.kk().lastFour())
        .column("text", FamilyState::villageCode)
        .column("text", FamilyState::address)
        .column("uuid", FamilyState::facilitatorId)
        .column("smallint", family -> family.decile() == null ? null : family.decile().value())
        .column("text", family -> family.decile() == null ? null : family.decile().dtsenVersion())
        .column("jsonb", family -> write(family.indicators()))
        .column("text", FamilyState::status)
        .column("bigint", FamilyState::version)
        .column("timestamptz", FamilyState::registeredAt)
        .column("timestamptz", FamilyState::updatedAt)
        .column("date", FamilyState::asOf);
  }

  private static void insertMembers(Connection connection, List<FamilyState> families)
      throws SQLException {
    Rows.of(families.stream().flatMap(FamilyTable::placed).toList())
        .column("uuid", placed -> placed.member().id())
        .column("uuid", placed -> placed.family().id())
        .column("smallint", Placed::position)
        .column("text", placed -> placed.family().villageCode())
        .column("uuid", placed -> placed.family().facilitatorId())
        .column("bytea", placed -> placed.member().nik().ciphertext())
        .column("bytea", placed -> placed.member().nik().hash())
        .column("text", placed -> placed.member().nik().lastFour())
        .column("text", placed -> placed.member().name())
        .column("text", placed -> placed.member().sex())
        .column("date", placed -> placed.member().birthDate())
        .column("text", placed -> placed.member().relationship())
        .column("text", placed -> placed.member().maritalStatus())
        .column("text", placed -> participation(placed.member()))
        .column("text", placed -> level(placed.member()))
        .column("text", placed -> placed.member().disability())
        .column("boolean", placed -> placed.member().pregnantOrPostpartum())
        .column("boolean", placed -> placed.member().working())
        .column("boolean", placed -> placed.member().ownsBusiness())
        .column("boolean", placed -> placed.member().representative())
        .column("text", placed -> placed.member().civilRegistry())
        .execute(connection, MEMBERS);
  }

  private static Stream<Placed> placed(FamilyState family) {
    return IntStream.range(0, family.members().size())
        .mapToObj(i -> new Placed(family, i, family.members().get(i)));
  }

  private static @Nullable Participation participation(MemberState member) {
    return member.education() == null ? null : member.education().participation();
  }

  private static @Nullable SchoolLevel level(MemberState member) {
    return member.education() == null ? null : member.education().level();
  }

  private String write(Map<String, String> indicators) {
    try {
      return json.writeValueAsString(indicators);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("indicators are not JSON", impossible);
    }
  }

  /** A person at her place on the card. */
  private record Placed(FamilyState family, int position, MemberState member) {}
}
