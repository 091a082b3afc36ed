package id.graduasi.grants.grant;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What became of the money: the accountability report (LPJ), and what has to come back. */
@ApplicationScoped
class Accounting {

  private final GrantWork work;
  private final GrantTable table;

  Accounting(GrantWork work, GrantTable table) {
    this.work = work;
    this.table = table;
  }

  /**
   * Takes in a report; what was not spent is to be refunded. A repeat changes nothing; another
   * report replaces it under {@code If-Match}.
   */
  @Transactional
  GrantView report(UUID id, IfMatch match, AccountabilityReport request) {
    Grant held = work.hold(id);
    if (request.equals(held.report())) {
      return work.view(held);
    }
    work.requirePaid(held);
    if (held.report() == null) {
      match.require(held.version());
    } else {
      GrantWork.requireReplacing(match, held, GrantProblem.ALREADY_ACCOUNTED);
    }
    work.requireDay("submittedOn", request.submittedOn(), held.disbursedOn());
    long refundDue = Math.max(0, held.amount() - request.total());
    if (refundDue < held.refunded()) {
      throw new Refused(GrantProblem.REFUND_ALREADY_MADE, held.refunded()).on("items");
    }
    table.account(id, request, refundDue);
    return work.told(Happening.ACCOUNTED, held, null);
  }

  /** Money that was not spent has come back; never more than was due. */
  @Transactional
  GrantView refund(UUID id, IfMatch match, Refund request) {
    Grant held = work.hold(id);
    match.require(held.version());
    work.requirePaid(held);
    if (held.report() == null) {
      throw new Refused(GrantProblem.GRANT_NOT_ACCOUNTED);
    }
    work.requireDay("refundedOn", request.refundedOn(), held.disbursedOn());
    long outstanding = held.refundDue() - held.refunded();
    if (request.amount() > outstanding) {
      throw new Refused(GrantProblem.REFUND_EXCEEDS_DUE, outstanding).on("amount");
    }
    table.refund(id, request.amount());
    return work.told(Happening.ACCOUNTED, held, request.reference());
  }
}
