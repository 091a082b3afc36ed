package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a grant begins, and how it ends before any money: what deciding about a proposal needs. */
@ApplicationScoped
public class GrantLife {

  private final Grants grants;
  private final GrantTable table;
  private final Payments payments;
  private final Visits visits;

  GrantLife(Grants grants, GrantTable table, Payments payments, Visits visits) {
    this.grants = grants;
    this.table = table;
    this.payments = payments;
    this.visits = visits;
  }

  /**
   * Begins the grant of an approved proposal, with its visits planned from the round's windows;
   * says what the journal is to be told. An index refuses a second grant a person, scheme and year.
   */
  public Fact begin(Approval approval, List<?> windows) {
    table.insert(approval);
    visits.plan(approval.id(), windows);
    return grants
        .find(approval.id())
        .orElseThrow()
        .fact()
        .because(
            Happening.APPROVED,
            Map.of(
                "status", new Change(GrantStatus.VERIFIED, GrantStatus.APPROVED),
                "amount", new Change(null, approval.amount())),
            approval.decreeNumber());
  }

  /** Whether money has gone out, or had gone out and came back. */
  public boolean isBeforeMoney(Grant grant) {
    return GrantStatus.PAYABLE.contains(grant.status());
  }

  /**
   * Takes a grant back that has not been paid; its visits fall away. One whose payment is ordered
   * waits for the bank's answer, or for the order to be cancelled.
   */
  public Grant withdraw(UUID id) {
    payments.requireNoneOrdered(id);
    table.withdraw(id);
    visits.fallAway(id);
    return grants.find(id).orElseThrow();
  }
}
