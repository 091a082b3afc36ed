package id.graduasi.reporting.report;

import id.graduasi.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Chooses what a question is answered from. */
@ApplicationScoped
class Books {

  private final LedgerBook ledger;
  private final TallyBook tally;
  private final Caller caller;

  Books(LedgerBook ledger, TallyBook tally, Caller caller) {
    this.ledger = ledger;
    this.tally = tally;
    this.caller = caller;
  }

  /** The book for figures of the area itself. */
  Book of(Question question) {
    return TallyBook.covers(question.area()) && tallyTellsEnough(question) ? tally : ledger;
  }

  /** The book for figures of the regions below the area. */
  Book below(Question question) {
    return TallyBook.coversBelow(question.area()) && tallyTellsEnough(question) ? tally : ledger;
  }

  /** The tally knows neither days of recording nor facilitators. */
  private boolean tallyTellsEnough(Question question) {
    return question.asKnownOn() == null && caller.facilitatorId().isEmpty();
  }
}
