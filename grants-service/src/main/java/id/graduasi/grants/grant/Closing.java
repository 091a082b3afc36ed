package id.graduasi.grants.grant;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The end of a grant. */
@ApplicationScoped
class Closing {

  private final GrantWork work;
  private final GrantTable table;
  private final Visits visits;

  Closing(GrantWork work, GrantTable table, Visits visits) {
    this.work = work;
    this.table = table;
    this.visits = visits;
  }

  /** Closes a grant: at its proper end, or early with a note. Visits that were missed stay. */
  @Transactional
  GrantView close(UUID id, IfMatch match, CloseGrant request) {
    Grant held = work.hold(id);
    match.require(held.version());
    work.requirePaid(held);
    work.requireDay("closedOn", request.closedOn(), held.disbursedOn());
    switch (request.outcome()) {
      case COMPLETED -> requireComplete(held);
      case EARLY -> {
        if (request.note() == null || request.note().isBlank()) {
          throw new Refused(GrantProblem.GRANT_NOTE_REQUIRED).on("note");
        }
        visits.fallAway(id, request.closedOn());
      }
    }
    table.close(id, request.closedOn(), request.outcome(), request.note());
    return work.told(Happening.CLOSED, held, request.note());
  }

  private void requireComplete(Grant held) {
    if (held.report() == null) {
      throw new Refused(GrantProblem.GRANT_NOT_ACCOUNTED);
    }
    if (held.refunded() < held.refundDue()) {
      throw new Refused(GrantProblem.REFUND_OUTSTANDING, held.refundDue() - held.refunded());
    }
    visits.of(held.id(), work.today()).stream()
        .filter(visit -> visit.state() != Visit.State.DONE && visit.state() != Visit.State.MISSED)
        .findFirst()
        .ifPresent(
            open -> {
              throw new Refused(GrantProblem.VISITS_OUTSTANDING, open.number());
            });
  }
}
