package id.graduasi.grants.payment;

import id.graduasi.grants.round.Round;
import id.graduasi.grants.round.Rounds;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rounds whose money a caller deals with: those of his own area, not those above it. */
@ApplicationScoped
class PayingRounds {

  private final Rounds rounds;
  private final Caller caller;

  PayingRounds(Rounds rounds, Caller caller) {
    this.rounds = rounds;
    this.caller = caller;
  }

  Round require(UUID id) {
    return rounds
        .find(id)
        .filter(round -> caller.area().contains(round.areaCode()))
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
