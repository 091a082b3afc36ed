package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Refused;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which assessment somebody relies on. */
@Singleton
class RestedOn {

  private static final String SELECT =
      "select id, score, band, model_version, assessed_at from assessment where family_id = ?";

  private final Database database;

  RestedOn(Database database) {
    this.database = database;
  }

  /** The assessment that was named, which must be one of the family, or else its newest. */
  @Nullable FrozenAssessment named(UUID familyId, @Nullable UUID assessmentId) {
    return assessmentId == null
        ? newest(familyId).orElse(null)
        : database.query(SELECT + " and id = ?", RestedOn::read, familyId, assessmentId).stream()
            .findFirst()
            .orElseThrow(
                () -> new Refused(CaseProblem.ASSESSMENT_NOT_OF_FAMILY).on("assessmentId"));
  }

  Optional<FrozenAssessment> newest(UUID familyId) {
    return database
        .query(SELECT + " order by version desc limit 1", RestedOn::read, familyId)
        .stream()
        .findFirst();
  }

  private static FrozenAssessment read(ResultSet row) throws SQLException {
    return new FrozenAssessment(
        row.getObject("id", UUID.class),
        row.getInt("score"),
        row.getString("band"),
        row.getInt("model_version"),
        row.getTimestamp("assessed_at").toInstant());
  }
}
