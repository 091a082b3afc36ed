package id.graduasi.reporting.review;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.review.FiveYearForecast.Load;
import id.graduasi.reporting.review.FiveYearForecast.Month;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the forecast of five-year reviews from what stands now. */
@ApplicationScoped
public class ReviewReports {

  private static final String PROGRAMME = "PKH";

  /** Everything before the first month is one line. */
  private static final String COUNTED =
      """
      select coalesce(sum(count) filter (where not exempt), 0),
             coalesce(sum(count) filter (where exempt), 0),
             case when month < ? then null else month end as shown
      from review_load where programme = ? and area_code = ? and month <= ? group by shown
      """;

  /** A village's families, or one facilitator's, are few. */
  private static final String FEW =
      """
      select count(*) filter (where not exempt), count(*) filter (where exempt),
             case when review_on < ? then null else date_trunc('month', review_on)::date end as shown
      from enrollment
      where programme = ? and status in ('ACTIVE', 'SUSPENDED') and area_code >= ? and area_code < ?
        and (?::uuid is null or facilitator_id = ?) and review_on <= ?
      group by shown
      """;

  private final Database database;
  private final Days days;

  ReviewReports(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /** From this month on, for so many months. */
  public FiveYearForecast forecast(Head head, int months) {
    YearMonth first = YearMonth.from(days.today());
    LocalDate last = first.plusMonths(months - 1).atEndOfMonth();
    Map<String, Load> loads = loads(head, first.atDay(1), last);
    List<Month> lines = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      String month = first.plusMonths(i).toString();
      Load load = loads.getOrDefault(month, new Load(0, 0));
      lines.add(new Month(month, load.due(), load.exempt()));
    }
    return new FiveYearForecast(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        "registry.enrollment, graduation.review",
        PROGRAMME,
        loads.getOrDefault("", new Load(0, 0)),
        lines);
  }

  private Map<String, Load> loads(Head head, LocalDate first, LocalDate last) {
    Map<String, Load> loads = new HashMap<>();
    Database.Reader<Map.Entry<String, Load>> reader =
        row -> {
          LocalDate month = row.getObject(3, LocalDate.class);
          String key = month == null ? "" : YearMonth.from(month).toString();
          return Map.entry(key, new Load(row.getLong(1), row.getLong(2)));
        };
    UUID own = head.facilitator().orElse(null);
    List<Map.Entry<String, Load>> rows =
        head.isTallied()
            ? database.query(COUNTED, reader, first, PROGRAMME, head.area().code(), last)
            : database.query(
                FEW,
                reader,
                first,
                PROGRAMME,
                head.area().from(),
                head.area().to(),
                own,
                own,
                last);
    rows.forEach(row -> loads.put(row.getKey(), row.getValue()));
    return loads;
  }
}
