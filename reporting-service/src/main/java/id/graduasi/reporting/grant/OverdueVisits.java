package id.graduasi.reporting.grant;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which monitoring visits (monev) are overdue today, those that waited longest first. */
@ApplicationScoped
public class OverdueVisits {

  private static final String OVERDUE =
      GrantReports.STANDING
          + """
            select area_code, scheme_code, year, number, closes, today - closes as late
            from standing where state = 'OVERDUE'
            order by closes, area_code, scheme_code, number limit ?
            """;

  private final Database database;
  private final Days days;

  OverdueVisits(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /**
   * A visit that was not made in its window.
   *
   * @param areaCode the village
   * @param number the visit's number in its round
   * @param closedOn the last day of its window
   * @param daysLate days since then
   */
  public record Overdue(
      String areaCode, String schemeCode, int year, int number, LocalDate closedOn, int daysLate) {}

  /** At most so many of them; {@link GrantReport} counts all. */
  public List<Overdue> of(Head head, Asked asked, int most) {
    List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(asked.of(head)));
    arguments.add(days.today());
    arguments.add(most);
    return database.query(
        OVERDUE,
        row ->
            new Overdue(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                row.getInt(6)),
        arguments.toArray());
  }
}
