package id.graduasi.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;

/** Chooses what a question is answered from. */
@ApplicationScoped
class Books {

  private final LedgerBook ledger;
  private final TallyBook tally;
  private final RecordedBook recorded;

  Books(LedgerBook ledger, TallyBook tally, RecordedBook recorded) {
    this.ledger = ledger;
    this.tally = tally;
    this.recorded = recorded;
  }

  /** The book for figures of the area itself. */
  Book of(Question question) {
    return choose(question, RecordedBook.covers(question.area()));
  }

  /** The book for figures of the regions below the area. */
  Book below(Question question) {
    return choose(question, RecordedBook.coversBelow(question.area()));
  }

  /** The lines of one facilitator, or of one village, are few enough to be read themselves. */
  private Book choose(Question question, boolean recordingIsTallied) {
    if (question.facilitator().isPresent()) {
      return ledger;
    }
    if (question.asKnownOn() == null) {
      return tally;
    }
    return recordingIsTallied ? recorded : ledger;
  }
}
