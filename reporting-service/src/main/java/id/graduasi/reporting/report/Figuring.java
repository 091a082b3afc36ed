package id.graduasi.reporting.report;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.ledger.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts of families for others who compare them: bridges, and days on which a count stood. */
@ApplicationScoped
public class Figuring {

  private static final String LAST_DAY =
      """
      select max(effective_on)
      from (select effective_on, sum(sum(count)) over (order by effective_on) as standing
            from (%s) as line where item = ? group by effective_on) as day
      where standing = ?
      """;

  private final CountReports reports;
  private final Heading heading;
  private final Database database;

  Figuring(CountReports reports, Heading heading, Database database) {
    this.reports = reports;
    this.heading = heading;
    this.database = database;
  }

  /** How many are enrolled in an area on a day, and in each region directly below it. */
  public EnrollmentCount count(String area, String programme, LocalDate on) {
    return reports.count(heading.question(area, programme, null), on, Optional.of(Grouping.AREA));
  }

  /** Why the count of a programme changed in an area between two days. */
  public CountBridge bridge(String area, String programme, LocalDate from, LocalDate to) {
    return reports.bridge(heading.question(area, programme, null), from, to);
  }

  /** The last day on which a count began to stand at a number, if it ever did. */
  public Optional<LocalDate> lastDayOf(Head head, String programme, BigDecimal count) {
    List<@Nullable Object> arguments = new ArrayList<>();
    String source = Accounts.source(Account.RECIPIENT, head, arguments);
    arguments.add(programme);
    arguments.add(count);
    return database
        .query(
            LAST_DAY.formatted(source),
            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
            arguments.toArray())
        .getFirst();
  }
}
