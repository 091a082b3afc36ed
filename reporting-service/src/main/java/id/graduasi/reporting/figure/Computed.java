package id.graduasi.reporting.figure;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.report.Accounts;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What the data say of a measure: always from the ledger and the read models. */
@ApplicationScoped
class Computed {

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private static final String QUOTA =
      """
      select coalesce(sum(quota), 0) from grant_round
      where area_code >= ? and area_code < ? and scheme_code = coalesce(?, scheme_code)
        and year >= ? and year <= ?
      """;

  private final Accounts accounts;
  private final Database database;

  Computed(Accounts accounts, Database database) {
    this.accounts = accounts;
    this.database = database;
  }

  /** The measure of a figure on a day, or in its period up to that day. */
  long of(Head head, PublishedFigure figure, LocalDate on) {
    LocalDate from = figure.from() == null ? on.withDayOfYear(1) : figure.from();
    return switch (figure.measure()) {
      case RECIPIENTS -> sum(Account.RECIPIENT, head, figure, BEGINNING, on);
      case FACILITATORS -> sum(Counted.FACILITATOR, head, figure, BEGINNING, on);
      case GRADUATIONS -> sum(Counted.GRADUATE, head, figure, from, on);
      case GRANTS -> sum(Counted.GRANT, head, figure, from, on);
      case GRANT_QUOTA -> quota(head, figure, from, on);
      case BUSINESSES_STOPPED -> stopped(head, figure, on);
    };
  }

  String source(PublishedFigure figure) {
    return switch (figure.measure()) {
      case RECIPIENTS -> "registry.enrollment";
      case FACILITATORS -> "registry.facilitator";
      case GRADUATIONS -> "graduation.case";
      case GRANTS, BUSINESSES_STOPPED -> "grants.grant";
      case GRANT_QUOTA -> "grants.round";
    };
  }

  private long sum(
      Enum<?> account, Head head, PublishedFigure figure, LocalDate from, LocalDate to) {
    return accounts.sums(account, head, from, to).stream()
        .filter(sum -> figure.item() == null || sum.item().equals(figure.item()))
        .mapToLong(Accounts.Sum::during)
        .sum();
  }

  private long stopped(Head head, PublishedFigure figure, LocalDate on) {
    return accounts.sums(Counted.BUSINESS, head, BEGINNING, on).stream()
        .filter(sum -> figure.item() == null || sum.item().equals(figure.item()))
        .filter(sum -> sum.cause().equals("STOPPED"))
        .mapToLong(Accounts.Sum::during)
        .sum();
  }

  private long quota(Head head, PublishedFigure figure, LocalDate from, LocalDate to) {
    return database
        .query(
            QUOTA,
            row -> row.getLong(1),
            head.area().from(),
            head.area().to(),
            figure.item(),
            from.getYear(),
            to.getYear())
        .getFirst();
  }
}
