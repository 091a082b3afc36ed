package id.graduasi.reporting.posting;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Writes lines into the ledger, and into both tallies with them. */
@ApplicationScoped
class Postings {

  private static final String POST =
      """
      insert into movement (subject_id, item, account, cause, effective_on, recorded_on,
                            area_code, counterpart_code, facilitator_id, delta)
      select "subjectId", item, account, cause, "effectiveOn", "recordedOn",
             "areaCode", counterpart, "facilitatorId", delta
      from jsonb_to_recordset(?::jsonb)
        as line ("subjectId" uuid, item text, account text, cause text, "effectiveOn" date,
                 "recordedOn" date, "areaCode" text, counterpart text, "facilitatorId" uuid,
                 delta bigint)
      """;

  private static final String TALLY =
      """
      insert into tally as held
        (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
      select account, "areaCode", item, "effectiveOn", cause, "recordedOn", "parentCode", count
      from jsonb_to_recordset(?::jsonb)
        as more (account text, "areaCode" text, item text, "effectiveOn" date, cause text,
                 "recordedOn" date, "parentCode" text, count bigint)
      order by account, "areaCode" collate "C", item, "effectiveOn", cause, "recordedOn"
      on conflict (account, area_code, item, effective_on, cause, recorded_on)
      do update set count = held.count + excluded.count
      """;

  private static final String MONTHS =
      """
      insert into month_tally as held (account, area_code, item, month, cause, parent_code, count)
      select account, "areaCode", item, "effectiveOn", cause, "parentCode", count
      from jsonb_to_recordset(?::jsonb)
        as more (account text, "areaCode" text, item text, "effectiveOn" date, cause text,
                 "parentCode" text, count bigint)
      order by account, "areaCode" collate "C", item, "effectiveOn", cause
      on conflict (account, area_code, item, month, cause)
      do update set count = held.count + excluded.count
      """;

  private final Database database;

  Postings(Database database) {
    this.database = database;
  }

  /** Posts lines, in the transaction that keeps what they were derived from. */
  void post(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    database.update(POST, database.json(lines));
    database.update(TALLY, database.json(Tally.byDay(lines)));
    database.update(MONTHS, database.json(Tally.byMonth(lines)));
  }

  /** Takes whole accounts out of the books, to be posted again from the beginning. */
  void forget(Enum<?>... accounts) {
    Object names = Arrays.stream(accounts).map(Enum::name).toArray(String[]::new);
    database.update("delete from tally where account = any (?)", names);
    database.update("delete from month_tally where account = any (?)", names);
    database.update("delete from movement where account = any (?)", names);
  }
}
