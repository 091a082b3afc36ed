package id.graduasi.registry.family;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.registry.rows.FreshPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every question about families. Each is one statement; row security limits the answer. */
@ApplicationScoped
public class Families {

  private static final String SELECT =
      "select " + FamilyRow.COLUMNS + " from family f left join member m on m.family_id = f.id ";

  private static final String HOLDING =
      """
      select held.id from unnest(?::bytea[]) as told (hash)
        cross join lateral (select id from family where kk_hash = told.hash offset 0) held
      union
      select held.family_id from unnest(?::bytea[]) as told (hash)
        cross join lateral (select family_id from member where nik_hash = told.hash offset 0) held
      """;

  private static final String ORDER = " order by f.area_code, f.id, m.position";

  private final DataSource database;
  private final FamilyRow rows;

  Families(DataSource database, ObjectMapper json) {
    this.database = database;
    this.rows = new FamilyRow(json);
  }

  /** The family with its people. */
  public Optional<FamilyState> find(UUID id) {
    return query(SELECT + "where f.id = ? order by m.position", id).stream().findFirst();
  }

  /** The family, locked until the transaction ends. */
  public Optional<FamilyState> lock(UUID id) {
    return lock(List.of(id)).stream().findFirst();
  }

  /**
   * These families, locked in the order of their ids until the transaction ends. They are read
   * after the lock: a statement that does both would join the people of an older snapshot.
   */
  public List<FamilyState> lock(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    execute("select 1 from family where id = any (?::uuid[]) order by id for update", ids);
    return query(SELECT + "where f.id = any (?::uuid[])" + ORDER, ids);
  }

  /** These families, as they are read, without a lock. */
  public List<FamilyState> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : query(SELECT + "where f.id = any (?::uuid[])" + ORDER, ids);
  }

  /** The families with one of these cards, by the keyed hashes of their numbers. */
  public List<FamilyState> byKk(Collection<byte[]> hashes) {
    return query(SELECT + "where f.kk_hash = any (?)" + ORDER, (Object) bytes(hashes));
  }

  /** The families with one of these people, by the keyed hashes of their NIK. */
  public List<FamilyState> byNik(Collection<byte[]> hashes) {
    return query(
        SELECT + "where f.id in (select family_id from member where nik_hash = any (?))" + ORDER,
        (Object) bytes(hashes));
  }

  /** The family in which a person stands, by her id. */
  public Optional<UUID> ofMember(UUID memberId) {
    return ids("select family_id from member where id = ?", memberId).stream().findFirst();
  }

  /** The ids of families in the register that a facilitator accompanies, up to so many. */
  public Set<UUID> accompaniedBy(UUID facilitatorId, @Nullable String areaCode, int limit) {
    FamilyFilter filter =
        new FamilyFilter(areaCode == null ? Area.COUNTRY : Area.of(areaCode))
            .facilitator(facilitatorId)
            .status(FamilyStatus.ACTIVE);
    return ids(
        "select f.id from family f where " + filter.condition() + " limit " + limit,
        filter.arguments());
  }

  /**
   * The ids of the families with one of these cards or people, by keyed hashes, each looked up by
   * itself in a unique index.
   */
  public Set<UUID> holding(Collection<byte[]> kks, Collection<byte[]> niks) {
    return ids(HOLDING, bytes(kks), bytes(niks));
  }

  private Set<UUID> ids(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      bind(connection, select, arguments);
      try (ResultSet row = select.executeQuery()) {
        Set<UUID> ids = new HashSet<>();
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
        return ids;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be looked up", failed);
    }
  }

  /** A page of the families that a filter lets through, one more than the limit. */
  List<FamilyState> page(FamilyFilter filter, int limit) {
    String page =
        "with page as (select * from family f where "
            + filter.condition()
            + " order by f.area_code, f.id limit "
            + (limit + 1)
            + ") select "
            + FamilyRow.COLUMNS
            + " from page f left join member m on m.family_id = f.id"
            + ORDER;
    return query(page, filter.arguments());
  }

  /** Hands on every family that a filter lets through, in constant memory. */
  @Transactional
  void each(FamilyFilter filter, Consumer<FamilyState> next) {
    String sql = SELECT + "where " + filter.condition() + ORDER;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      // A cursor, which PostgreSQL keeps only within a transaction.
      select.setFetchSize(1_000);
      bind(connection, select, filter.arguments());
      try (ResultSet row = select.executeQuery()) {
        rows.each(row, next);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be read", failed);
    }
  }

  /** How many families a filter lets through. */
  long count(FamilyFilter filter) {
    String count = "select count(*) from family f where " + filter.condition();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(count)) {
      bind(connection, select, filter.arguments());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be counted", failed);
    }
  }

  /** The keyed hash of the request that created the family. */
  Optional<String> creationHash(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select creation_hash from family where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("a family could not be read", failed);
    }
  }

  private static byte[][] bytes(Collection<byte[]> hashes) {
    return hashes.toArray(byte[][]::new);
  }

  private List<FamilyState> query(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      bind(connection, select, arguments);
      try (ResultSet row = select.executeQuery()) {
        return rows.all(row);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be read", failed);
    }
  }

  private void execute(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, arguments);
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException("families could not be locked", failed);
    }
  }

  private static void bind(Connection connection, PreparedStatement select, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case Collection<?> many -> many(select, i + 1, array(connection, "uuid", many.toArray()));
        case byte[][] hashes -> many(select, i + 1, array(connection, "bytea", hashes));
        default -> select.setObject(i + 1, arguments[i]);
      }
    }
  }

  private static void many(PreparedStatement select, int index, Array keys) throws SQLException {
    FreshPlan.of(select);
    select.setArray(index, keys);
  }

  private static Array array(Connection connection, String type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }
}
