package id.graduasi.reporting.publication;

import id.graduasi.reporting.open.OpenDataset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the counts of a dataset come from: one statement answers all periods of a year, for every
 * district. Its rows are {@code measure, item, period, area_code, count}.
 */
enum Source {
  ENROLLMENTS(
      OpenDataset.ENROLLMENTS,
      true,
      "select min(month) from month_tally where account = 'RECIPIENT' and area_code = '*'",
      """
      select 'FAMILIES', item, q.name, area_code, sum(count)
      from jsonb_to_recordset(?::jsonb) as q (name text, "from" date, "to" date)
        join month_tally on month <= q."to"
      where account = 'RECIPIENT' and length(area_code) = 8
      group by item, q.name, area_code having sum(count) > 0
      """),
  GRADUATIONS(
      OpenDataset.GRADUATIONS,
      false,
      "select min(month) from month_tally where account = 'GRADUATE' and area_code = '*'",
      """
      select 'GRADUATIONS', item, q.name, area_code, sum(count)
      from jsonb_to_recordset(?::jsonb) as q (name text, "from" date, "to" date)
        join month_tally on month >= q."from" and month <= q."to"
      where account = 'GRADUATE' and length(area_code) = 8
      group by item, q.name, area_code having sum(count) > 0
      """),
  GRANTS(
      OpenDataset.GRANTS,
      false,
      "select make_date(min(year), 1, 1) from capital_grant where disbursed_on is not null",
      """
      select measure, scheme_code, q.name, left(credited_area, 8), count(*)
      from jsonb_to_recordset(?::jsonb) as q (name text, "from" date, "to" date)
        join capital_grant on year = extract(year from q."from")
        cross join (values ('GRANTS'), ('RUNNING')) as one (measure)
      where disbursed_on is not null
        and (measure = 'GRANTS' or business_status in ('GROWING', 'STABLE', 'DECLINING'))
      group by measure, scheme_code, q.name, left(credited_area, 8)
      """);

  private final OpenDataset dataset;
  private final boolean quarterly;
  private final String first;
  private final String counts;

  Source(OpenDataset dataset, boolean quarterly, String first, String counts) {
    this.dataset = dataset;
    this.quarterly = quarterly;
    this.first = first;
    this.counts = counts;
  }

  /** A time that is published as one. */
  record Period(String name, LocalDate from, LocalDate to) {}

  OpenDataset dataset() {
    return dataset;
  }

  /** The statement that answers the month of the first count. */
  String first() {
    return first;
  }

  String counts() {
    return counts;
  }

  /** The periods of a year that ended on a day or before. */
  List<Period> periods(int year, LocalDate settled) {
    return IntStream.rangeClosed(1, quarterly ? 4 : 1)
        .mapToObj(number -> period(year, number))
        .filter(period -> !period.to().isAfter(settled))
        .toList();
  }

  private Period period(int year, int number) {
    LocalDate from = LocalDate.of(year, 3 * number - 2, 1);
    return quarterly
        ? new Period(year + "-Q" + number, from, from.plusMonths(3).minusDays(1))
        : new Period(String.valueOf(year), from, LocalDate.of(year, 12, 31));
  }
}
