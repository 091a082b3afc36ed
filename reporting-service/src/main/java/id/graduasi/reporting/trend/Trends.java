package id.graduasi.reporting.trend;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.trend.Trend.Point;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes trends. */
@ApplicationScoped
public class Trends {

  private static final int YEARS = 5;
  private static final int LONGEST = 400;
  private static final Pattern ITEM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  private final Series series;
  private final Days days;

  Trends(Series series, Days days) {
    this.series = series;
    this.days = days;
  }

  /** The points of a time: five years up to today unless another is asked for. */
  public Trend of(
      Head head,
      Measure measure,
      @Nullable String asked,
      @Nullable LocalDate askedFrom,
      @Nullable LocalDate askedTo,
      Every every) {
    String item = asked == null ? measure.item() : known(asked);
    LocalDate to = askedTo == null ? days.today() : Heading.day("to", askedTo);
    LocalDate from = askedFrom == null ? to.minusYears(YEARS) : Heading.day("from", askedFrom);
    Heading.requireOrder(from, to);
    List<LocalDate> ends = ends(every.first(from), to, every);
    Cumulated cumulated = series.read(head, measure, item, ends.getLast());
    List<Point> points = new ArrayList<>();
    for (int i = 1; i < ends.size(); i++) {
      long value = cumulated.at(ends.get(i));
      points.add(
          new Point(ends.get(i), measure.stands() ? value : value - cumulated.at(ends.get(i - 1))));
    }
    return new Trend(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        measure.source(),
        measure,
        item,
        measure.stands(),
        every,
        points);
  }

  /** The day before the first point's time, and the last day of each. */
  private static List<LocalDate> ends(LocalDate first, LocalDate to, Every every) {
    List<LocalDate> ends = new ArrayList<>(List.of(first.minusDays(1)));
    for (LocalDate begin = first; !begin.isAfter(to); begin = every.next(begin)) {
      LocalDate last = every.next(begin).minusDays(1);
      ends.add(last.isAfter(to) ? to : last);
      if (ends.size() > LONGEST) {
        throw new Refused(CommonProblem.VALIDATION_FAILED)
            .on("from", CommonProblem.WRONG_TYPE, "≤ %d × every".formatted(LONGEST));
      }
    }
    return ends;
  }

  private static String known(String item) {
    if (!ITEM.matcher(item).matches()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("item", CommonProblem.WRONG_TYPE, "PKH | INDEPENDENT | KRTP | …");
    }
    return item;
  }
}
