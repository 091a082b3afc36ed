package id.graduasi.registry.enrollment;

import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which version of each graduation case was acted on, so that an event has its effect once. */
@ApplicationScoped
class ActedCases {

  private static final String HELD =
      "select case_id, version from acted_case where case_id = any (?::uuid[])";

  private static final String REMEMBER =
      """
      insert into acted_case (case_id, version)
      select case_id, max(version) from :rows as r (case_id, version) group by case_id
      on conflict (case_id) do update set version = excluded.version
      """;

  private final DataSource database;

  ActedCases(DataSource database) {
    this.database = database;
  }

  /** Those that are newer than what was acted on, and than those before them in the list. */
  List<GraduationCase> newOnes(List<GraduationCase> cases) {
    if (cases.isEmpty()) {
      return cases;
    }
    Map<UUID, Long> held = held(cases);
    List<GraduationCase> fresh = new ArrayList<>();
    for (GraduationCase one : cases) {
      if (one.version() > held.getOrDefault(one.caseId(), 0L)) {
        held.put(one.caseId(), one.version());
        fresh.add(one);
      }
    }
    return fresh;
  }

  void remember(List<GraduationCase> cases) {
    Rows.of(cases)
        .column("uuid", GraduationCase::caseId)
        .column("bigint", GraduationCase::version)
        .execute(database, REMEMBER);
  }

  private Map<UUID, Long> held(List<GraduationCase> cases) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(HELD)) {
      Object[] ids = cases.stream().map(GraduationCase::caseId).distinct().toArray();
      select.setArray(1, connection.createArrayOf("uuid", ids));
      try (ResultSet row = select.executeQuery()) {
        Map<UUID, Long> held = new HashMap<>();
        while (row.next()) {
          held.put(row.getObject(1, UUID.class), row.getLong(2));
        }
        return held;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("acted cases could not be read", failed);
    }
  }
}
