package id.graduasi.grants.grant;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The money of one grant, recorded by hand: out once, back from the bank, out again. */
@ApplicationScoped
class Disbursing {

  private final GrantWork work;
  private final GrantTable table;
  private final Payments payments;

  Disbursing(GrantWork work, GrantTable table, Payments payments) {
    this.work = work;
    this.table = table;
    this.payments = payments;
  }

  /** A grant, and whether this request paid it. */
  record Outcome(GrantView grant, boolean paid) {}

  /**
   * Records that the money has gone out. A repeat, also a hundred at once, changes nothing: the
   * grant's row is held, and an index lets no second payment stand.
   */
  @Transactional
  Outcome disburse(UUID id, IfMatch match, Disburse request) {
    Grant held = work.hold(id);
    Optional<Payment> standing = payments.standing(id);
    if (standing.filter(request::sameAs).isPresent()) {
      return new Outcome(work.view(held), false);
    }
    match.require(held.version());
    if (standing.isPresent()) {
      throw new Refused(GrantProblem.ALREADY_DISBURSED, standing.get().paidOn());
    }
    payments.requireNoneOrdered(id);
    GrantRules.require(GrantRules.payable(held));
    GrantRules.require("amount", GrantRules.whole(held.amount(), request.amount()));
    work.requireDay("paidOn", request.paidOn(), earliest(held));
    payments.insert(UuidCreator.getTimeOrderedEpoch(), held, request, work.by(), work.now());
    table.disburse(Map.of(id, request.paidOn()));
    return new Outcome(work.told(Happening.DISBURSED, held, null), true);
  }

  /** The bank sent the money back: the grant waits to be paid again. */
  @Transactional
  GrantView takeBack(UUID id, IfMatch match, ReturnPayment request) {
    Grant held = work.hold(id);
    match.require(held.version());
    GrantRules.require(GrantRules.returnable(held));
    work.requireDay("returnedOn", request.returnedOn(), held.disbursedOn());
    payments.takeBack(id, request);
    table.takeBack(List.of(id));
    return work.told(Happening.RETURNED, held, request.reason().name());
  }

  /** Not before the decree, nor before the money came back. */
  private LocalDate earliest(Grant held) {
    LocalDate decree = held.decreeDate() == null ? LocalDate.MIN : held.decreeDate();
    return payments.lastReturn(held.id()).filter(decree::isBefore).orElse(decree);
  }
}
