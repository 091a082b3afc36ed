package id.graduasi.reporting.family;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.report.CauseNames;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the lines of the ledger that a family's enrollments have posted. */
@ApplicationScoped
class FamilyLedger {

  private static final String LINES =
      """
      select m.effective_on, m.recorded_on, m.item, m.area_code, m.cause, m.delta
      from enrollment as e join movement as m on m.subject_id = e.enrollment_id
      where e.family_id = ? and m.account = ?
      order by m.effective_on desc, m.position desc
      """;

  private final Database database;
  private final Languages languages;

  FamilyLedger(Database database, Languages languages) {
    this.database = database;
    this.languages = languages;
  }

  /** Nothing for a family that was never counted, or not in the caller's area. */
  FamilyMovements of(UUID familyId, Head head) {
    Language language = languages.current();
    List<FamilyMovements.Item> items =
        database.query(LINES, row -> item(row, language), familyId, Account.RECIPIENT.name());
    return new FamilyMovements(
        head.area().code(), head.areaName(), head.asOf(), "registry.enrollment", familyId, items);
  }

  private static FamilyMovements.Item item(ResultSet row, Language language) throws SQLException {
    String cause = row.getString("cause");
    return new FamilyMovements.Item(
        row.getObject("effective_on", LocalDate.class),
        row.getObject("recorded_on", LocalDate.class),
        row.getString("item"),
        row.getString("area_code"),
        cause,
        CauseNames.of(cause, language),
        row.getLong("delta"));
  }
}
