package id.graduasi.reporting.quality;

import id.graduasi.reporting.Days;
import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.quality.DataQuality.Group;
import id.graduasi.reporting.report.Accounts;
import id.graduasi.reporting.report.Accounts.Sum;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the report on data quality. */
@ApplicationScoped
public class QualityReports {

  private static final int DAYS = 30;

  private final Accounts accounts;
  private final Days days;

  QualityReports(Accounts accounts, Days days) {
    this.accounts = accounts;
    this.days = days;
  }

  /** The thirty days up to today unless a period is asked for. */
  public DataQuality of(Head head, @Nullable LocalDate askedFrom, @Nullable LocalDate askedTo) {
    LocalDate to = askedTo == null ? days.today() : Heading.day("to", askedTo);
    LocalDate from = askedFrom == null ? to.minusDays(DAYS) : Heading.day("from", askedFrom);
    Heading.requireOrder(from, to);
    Map<String, List<Sum>> kinds =
        accounts.sums(Counted.ISSUE, head, from, to).stream()
            .collect(Collectors.groupingBy(Sum::item, TreeMap::new, Collectors.toList()));
    List<Group> groups =
        kinds.entrySet().stream().map(kind -> group(kind.getKey(), kind.getValue())).toList();
    return new DataQuality(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        "registry.quality",
        from,
        to,
        sum(groups, Group::count),
        sum(groups, Group::opened),
        sum(groups, Group::resolved),
        groups);
  }

  /** Issues that move with their family are neither opened nor resolved. */
  private static Group group(String kind, List<Sum> sums) {
    long open = sums.stream().mapToLong(sum -> sum.before() + sum.during()).sum();
    long opened = 0;
    long resolved = 0;
    for (Sum sum : sums) {
      if (sum.cause().equals("OPENED")) {
        opened += sum.during();
      } else if (!sum.cause().equals("MOVED")) {
        resolved -= sum.during();
      }
    }
    return new Group(kind, kind, open, opened, resolved);
  }

  private static long sum(List<Group> groups, ToLongFunction<Group> of) {
    return groups.stream().mapToLong(of).sum();
  }
}
