package id.graduasi.reporting.report;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Splits a count by decile. Those who receive now are counted as they change; where that is not the
 * day that was asked for, the lines are summed.
 */
@ApplicationScoped
class Deciles {

  private static final String NOW =
      """
      select nullif(decile, 0), sum(count) from standing
      where programme = ? and area_code = ? group by decile having sum(count) <> 0
      order by nullif(decile, 0) nulls last
      """;

  private final Database database;
  private final LedgerBook ledger;
  private final Books books;

  Deciles(Database database, LedgerBook ledger, Books books) {
    this.database = database;
    this.ledger = ledger;
    this.books = books;
  }

  /** By the decile that is known now; under null where none is. The parts add up to the count. */
  List<LedgerBook.DecileCount> of(Question question, LocalDate on) {
    if (question.facilitator().isEmpty() && question.asKnownOn() == null) {
      List<LedgerBook.DecileCount> now =
          database.query(
              NOW,
              row -> new LedgerBook.DecileCount(row.getObject(1, Integer.class), row.getLong(2)),
              question.programme(),
              question.area().code());
      long all = now.stream().mapToLong(LedgerBook.DecileCount::count).sum();
      if (all == books.of(question).standing(question, on).count()) {
        return now;
      }
    }
    return ledger.byDecile(question, on);
  }
}
