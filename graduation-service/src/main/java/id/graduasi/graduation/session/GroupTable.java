package id.graduasi.graduation.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups in the database. Those outside the caller's scope do not exist. */
@Singleton
class GroupTable {

  private static final TypeReference<List<GroupView.Belonging>> FAMILIES = new TypeReference<>() {};

  /** One that was merged or closed is not shown, and is there again if it comes back. */
  private static final String SELECT =
      """
      select g.*, coalesce(
        (select jsonb_agg(jsonb_build_object('familyId', f.family_id, 'joinedOn', f.joined_on)
           order by f.family_id)
         from learning_group_family f join family on family.family_id = f.family_id
         where f.group_id = g.id and f.left_on is null and family.status = 'ACTIVE'), '[]')
        as families
      from learning_group g where\s""";

  private static final String INSERT =
      """
      insert into learning_group (id, name, kind, village_code, chair_member_id, formed_on,
        closed_on, version, creation_hash, area_code, facilitator_id)
      values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update learning_group set name = ?, village_code = ?, area_code = ?, chair_member_id = ?,
        formed_on = ?, closed_on = ?, facilitator_id = ?, version = version + 1
      where id = ?
      """;

  /** Sessions go with their group; who held them stays. */
  private static final String SESSIONS_FOLLOW =
      """
      update session set area_code = g.area_code, facilitator_id = g.facilitator_id
      from learning_group g
      where g.id = ? and session.group_id = g.id
        and (session.area_code, session.facilitator_id)
            is distinct from (g.area_code, g.facilitator_id)
      """;

  private final Database database;
  private final ObjectMapper json;

  GroupTable(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A group, and the hash of the request that created it. */
  record Held(GroupView group, String creationHash) {}

  Optional<Held> lock(UUID id) {
    database.query("select 1 from learning_group where id = ? for update", row -> true, id);
    return database.query(SELECT + "g.id = ?", this::held, id).stream().findFirst();
  }

  Optional<GroupView> find(UUID id) {
    return database.query(SELECT + "g.id = ?", this::view, id).stream().findFirst();
  }

  List<GroupView> page(Conditions conditions, PageRequest request) {
    return database.query(
        SELECT + conditions.sql() + conditions.page(request.limit),
        this::view,
        conditions.arguments());
  }

  long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from learning_group g where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  void insert(UUID id, FormGroup request, UUID facilitator, LocalDate formedOn, String hash) {
    database.update(
        INSERT,
        id,
        request.name().strip(),
        request.kind().name(),
        request.villageCode(),
        request.chair(),
        formedOn,
        request.closedOn(),
        hash,
        request.villageCode(),
        facilitator);
  }

  void update(UUID id, FormGroup request, UUID facilitator, LocalDate formedOn) {
    database.update(
        UPDATE,
        request.name().strip(),
        request.villageCode(),
        request.villageCode(),
        request.chair(),
        formedOn,
        request.closedOn(),
        facilitator,
        id);
    database.update(SESSIONS_FOLLOW, id);
  }

  private Held held(ResultSet row) throws SQLException {
    return new Held(view(row), row.getString("creation_hash"));
  }

  private GroupView view(ResultSet row) throws SQLException {
    List<GroupView.Belonging> families = families(row.getString("families"));
    GroupKind kind = GroupKind.valueOf(row.getString("kind"));
    @Nullable LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
    return new GroupView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        kind,
        row.getString("village_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("chair_member_id", UUID.class),
        families,
        families.size(),
        GroupView.isUnusual(kind, closedOn, families.size()),
        row.getObject("formed_on", LocalDate.class),
        closedOn,
        row.getLong("version"),
        row.getString("area_code"));
  }

  private List<GroupView.Belonging> families(String stored) {
    try {
      return json.readValue(stored, FAMILIES);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a group's families are not JSON", impossible);
    }
  }
}
