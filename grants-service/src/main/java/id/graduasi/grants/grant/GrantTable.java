package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes grants; each change is one version more. Whoever writes holds the grant's row. */
@ApplicationScoped
class GrantTable {

  private static final String INSERT =
      """
      insert into capital_grant (id, round_id, scheme_code, year, family_id, member_id, area_code,
        facilitator_id, told_at, amount, status, decree_number, decree_date, approved_by,
        approved_at, accountability_days, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'APPROVED', ?, ?, ?, ?, ?, ?)
      """;

  private static final String DISBURSE =
      """
      update capital_grant held
      set status = 'DISBURSED', disbursed_on = (paid.days ->> held.id::text)::date,
        report_due_on = (paid.days ->> held.id::text)::date + held.accountability_days,
        version = held.version + 1
      from (select ?::jsonb as days) paid
      where held.id = any (?)
      """;

  private static final String RETURN =
      """
      update capital_grant set status = 'RETURNED', disbursed_on = null, report_due_on = null,
        version = version + 1
      where id = any (?)
      """;

  private static final String ACCOUNT =
      """
      update capital_grant set status = 'ACCOUNTED', report = ?::jsonb, spent = ?, refund_due = ?,
        version = version + 1
      where id = ?
      """;

  private static final String REFUND =
      "update capital_grant set refunded = refunded + ?, version = version + 1 where id = ?";

  private static final String MONITORED =
      """
      update capital_grant held
      set visit_number = latest.number, visited_on = latest.visited_on,
          business_status = latest.business_status, version = held.version + 1
      from (select number, visited_on, business_status from monitoring_visit
            where grant_id = ? and visited_on is not null order by number desc limit 1) latest
      where held.id = ?
      """;

  private static final String CLOSE =
      """
      update capital_grant set status = 'CLOSED', closed_on = ?, outcome = ?, closing_note = ?,
        version = version + 1
      where id = ?
      """;

  private static final String WITHDRAW =
      "update capital_grant set status = 'WITHDRAWN', version = version + 1 where id = ?";

  private final Database database;

  GrantTable(Database database) {
    this.database = database;
  }

  void insert(Approval approval) {
    database.update(
        INSERT,
        approval.id(),
        approval.roundId(),
        approval.schemeCode(),
        approval.year(),
        approval.familyId(),
        approval.memberId(),
        approval.areaCode(),
        approval.facilitatorId(),
        Timestamp.from(approval.toldAt()),
        approval.amount(),
        approval.decreeNumber(),
        approval.decreeDate(),
        approval.approvedBy(),
        Timestamp.from(approval.approvedAt()),
        approval.accountabilityDays(),
        approval.version());
  }

  /**
   * The money of these grants has gone out, on these days. The days are looked up in one document:
   * a join with rows of a document is guessed to be small, and would go through it once a grant.
   */
  void disburse(Map<UUID, LocalDate> paid) {
    database.update(DISBURSE, database.json(paid), paid.keySet().toArray(UUID[]::new));
  }

  void takeBack(Collection<UUID> ids) {
    database.update(RETURN, (Object) ids.toArray(UUID[]::new));
  }

  void account(UUID id, AccountabilityReport report, long refundDue) {
    database.update(ACCOUNT, database.json(report), report.total(), refundDue, id);
  }

  void refund(UUID id, long amount) {
    database.update(REFUND, amount, id);
  }

  /** The latest visit is that of the highest number. */
  void monitored(UUID id) {
    database.update(MONITORED, id, id);
  }

  void close(UUID id, LocalDate on, CloseGrant.Outcome outcome, @Nullable String note) {
    database.update(CLOSE, on, outcome.name(), note, id);
  }

  void withdraw(UUID id) {
    database.update(WITHDRAW, id);
  }
}
