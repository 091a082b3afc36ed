package id.graduasi.grants.payment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.grants.Days;
import id.graduasi.grants.grant.BankPayments;
import id.graduasi.grants.round.Round;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Ordering what is due from the bank, and taking an order back. */
@ApplicationScoped
class Ordering {

  private final PaymentOrders orders;
  private final PayingRounds rounds;
  private final BankPayments payments;
  private final Caller caller;
  private final Days days;

  Ordering(
      PaymentOrders orders, PayingRounds rounds, BankPayments payments, Caller caller, Days days) {
    this.orders = orders;
    this.rounds = rounds;
    this.payments = payments;
    this.caller = caller;
    this.days = days;
  }

  /**
   * Orders every payment of a round that is due and not on its way. Nationwide, because a recipient
   * may have moved away from the round that pays her.
   */
  @Transactional
  PaymentOrder order(UUID roundId) {
    Round round = rounds.require(roundId);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    List<Long> amounts = payments.order(id, roundId, caller.subject(), days.now());
    if (amounts.isEmpty()) {
      throw new Refused(PaymentProblem.NO_PAYMENT_DUE);
    }
    orders.insert(
        id, roundId, round.areaCode(), amounts, days.today(), caller.subject(), days.now());
    return one(roundId, id);
  }

  /** The bank does not have it yet: what was ordered is due again. */
  @Transactional
  PaymentOrder cancel(UUID roundId, UUID id, CancelPaymentOrder request) {
    rounds.require(roundId);
    one(roundId, id);
    payments.hold(id);
    PaymentOrder held = one(roundId, id);
    if (held.state() == PaymentOrder.State.CANCELLED) {
      throw new Refused(PaymentProblem.PAYMENT_ORDER_CANCELLED);
    }
    if (held.waiting() < held.payments()) {
      throw new Refused(PaymentProblem.PAYMENT_ORDER_ANSWERED);
    }
    payments.cancel(id);
    orders.cancel(id, caller.subject(), days.now(), request.reason());
    return one(roundId, id);
  }

  @Transactional
  List<PaymentOrder> of(UUID roundId) {
    rounds.require(roundId);
    return orders.of(roundId);
  }

  @Transactional
  PaymentOrder find(UUID roundId, UUID id) {
    rounds.require(roundId);
    return one(roundId, id);
  }

  private PaymentOrder one(UUID round, UUID id) {
    return orders.find(round, id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
