package id.graduasi.registry.region;

import id.graduasi.platform.web.Refused;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Every question about regions. */
@Singleton
public class Regions {

  private final DataSource database;
  private final KnownRegions known;

  Regions(DataSource database, KnownRegions known) {
    this.database = database;
    this.known = known;
  }

  /** The region of a dotted or plain code, of whatever level. */
  public Optional<Region> find(String code) {
    return RegionCode.dotted(code)
        .flatMap(dotted -> list(RegionQuery.all().code(dotted), 1).stream().findFirst());
  }

  /**
   * The village of a dotted or plain code.
   *
   * @throws Refused {@code village-not-found} on the field {@code villageCode}
   */
  public Region requireVillage(String code) {
    return requireVillage(code, "villageCode");
  }

  /**
   * The village of a dotted or plain code.
   *
   * @param field the field of the request that holds the code
   * @throws Refused {@code village-not-found} on that field
   */
  public Region requireVillage(String code, String field) {
    return find(code)
        .filter(region -> region.level() == RegionLevel.VILLAGE && region.validTo() == null)
        .orElseThrow(() -> new Refused(RegionProblem.VILLAGE_NOT_FOUND).on(field));
  }

  /** Whether a dotted or plain code names a village of today; asks no database for each row. */
  public boolean villageExists(String code) {
    return known.hasVillage(code);
  }

  /** Whether a dotted code names a district of today; asks no database for each row. */
  public boolean districtExists(String code) {
    return known.hasDistrict(code);
  }

  /** Whether a dotted code names a region of today, of whatever level. */
  public boolean exists(String code) {
    return known.hasVillage(code)
        || known.hasDistrict(code)
        || find(code).filter(region -> region.validTo() == null).isPresent();
  }

  /** The dotted form of a code of any level; empty when the text has not the shape of a code. */
  public static Optional<String> dotted(String code) {
    return RegionCode.dotted(code);
  }

  /** The regions right below one, in the order of their codes. */
  public List<Region> children(String code) {
    return list(RegionQuery.all().parent(code), Integer.MAX_VALUE);
  }

  List<Region> list(RegionQuery query, int limit) {
    String sql = "select * from region" + query.where() + " order by code limit ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      int last = query.bind(select);
      select.setInt(last + 1, limit);
      List<Region> regions = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          regions.add(region(row));
        }
      }
      return regions;
    } catch (SQLException failed) {
      throw new IllegalStateException("Regions cannot be read", failed);
    }
  }

  long count(RegionQuery query) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select count(*) from region" + query.where())) {
      query.bind(select);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("Regions cannot be counted", failed);
    }
  }

  static Region region(ResultSet row) throws SQLException {
    return new Region(
        row.getString("code"),
        row.getString("name"),
        RegionLevel.valueOf(row.getString("level")),
        row.getString("parent"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("successor"),
        row.getLong("version"));
  }
}
