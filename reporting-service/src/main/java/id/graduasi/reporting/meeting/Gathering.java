package id.graduasi.reporting.meeting;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.facilitator.FacilitatorReports;
import id.graduasi.reporting.figure.BesideData;
import id.graduasi.reporting.graduation.Funnels;
import id.graduasi.reporting.grant.Asked;
import id.graduasi.reporting.grant.GrantReports;
import id.graduasi.reporting.grant.OverdueVisits;
import id.graduasi.reporting.grant.OverdueVisits.Overdue;
import id.graduasi.reporting.indicator.IndicatorTable;
import id.graduasi.reporting.indicator.IndicatorValue;
import id.graduasi.reporting.quality.QualityReports;
import id.graduasi.reporting.reference.Regions;
import id.graduasi.reporting.report.Figuring;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Years;
import id.graduasi.reporting.review.ReviewReports;
import id.graduasi.reporting.trend.Every;
import id.graduasi.reporting.trend.Measure;
import id.graduasi.reporting.trend.Trends;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what the paper needs from the reports, in one snapshot of the books. */
@RequestScoped
class Gathering {

  /** Longest lists on the paper: it says how many there are. */
  static final int SHOWN = 20;

  private static final String PROGRAMME = "PKH";
  private static final String POVERTY = "poverty-rate";
  private static final int YEARS = 5;

  /** The first year that reports of a year know. */
  private static final int FIRST_YEAR = 2000;

  private static final int MONTHS_AHEAD = 12;

  private final Heading heading;
  private final Figuring figuring;
  private final Trends trends;
  private final Funnels funnels;
  private final FacilitatorReports facilitators;
  private final ReviewReports reviews;
  private final GrantReports grants;
  private final OverdueVisits visits;
  private final QualityReports quality;
  private final IndicatorTable indicators;
  private final BesideData figures;
  private final Regions regions;
  private final Caller caller;
  private final Days days;
  private final Years years;
  private final Database database;

  Gathering(
      Heading heading,
      Figuring figuring,
      Trends trends,
      Funnels funnels,
      FacilitatorReports facilitators,
      ReviewReports reviews,
      GrantReports grants,
      OverdueVisits visits,
      QualityReports quality,
      IndicatorTable indicators,
      BesideData figures,
      Regions regions,
      Caller caller,
      Days days,
      Years years,
      Database database) {
    this.heading = heading;
    this.figuring = figuring;
    this.trends = trends;
    this.funnels = funnels;
    this.facilitators = facilitators;
    this.reviews = reviews;
    this.grants = grants;
    this.visits = visits;
    this.quality = quality;
    this.indicators = indicators;
    this.figures = figures;
    this.regions = regions;
    this.caller = caller;
    this.days = days;
    this.years = years;
    this.database = database;
  }

  /** Five years up to today, as trends have it, unless a period is asked for. */
  @Transactional
  MeetingPack gather(
      @Nullable String area, @Nullable LocalDate askedFrom, @Nullable LocalDate askedTo) {
    LocalDate to = askedTo == null ? days.today() : Heading.day("to", askedTo);
    LocalDate from = askedFrom == null ? to.minusYears(YEARS) : Heading.day("from", askedFrom);
    Heading.requireOrder(from, to);
    if (to.getYear() < FIRST_YEAR) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("to", CommonProblem.WRONG_TYPE, FIRST_YEAR + "-01-01 …");
    }
    database.update("set transaction isolation level repeatable read, read only");
    Head head = heading.of(area);
    String code = head.area().code();
    // As in the bridge, what happened on the opening's day lies before the period.
    LocalDate first = from.isBefore(to) ? from.plusDays(1) : to;
    int fromYear = Math.max(FIRST_YEAR, first.getYear());
    Asked asked = Asked.of(to.getYear(), null, fromYear, to.getYear(), null);
    List<Overdue> overdue = visits.of(head, asked, SHOWN);
    List<IndicatorValue> poverty = indicators.inside(head.area(), POVERTY);
    BesideData.Pairs pairs = figures.of(head, SHOWN);
    return new MeetingPack(
        head,
        from,
        to,
        caller.roles(),
        figuring.count(code, PROGRAMME, to),
        trends.of(head, Measure.RECIPIENTS, PROGRAMME, from, to, every(from, to)),
        figuring.bridge(code, PROGRAMME, from, to),
        funnels.of(head, first, to),
        facilitators.of(head, years.of(to.getYear())),
        reviews.forecast(head, MONTHS_AHEAD),
        grants.grants(head, asked),
        overdue,
        quality.of(head, first, to),
        poverty,
        pairs,
        names(overdue, poverty, pairs));
  }

  /** At most about two dozen points, but for very long times. */
  private static Every every(LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to);
    if (months <= 24) {
      return Every.MONTH;
    }
    return months <= 72 ? Every.QUARTER : Every.YEAR;
  }

  private Map<String, String> names(
      List<Overdue> overdue, List<IndicatorValue> poverty, BesideData.Pairs pairs) {
    return regions.names(
        Stream.of(
                overdue.stream().map(Overdue::areaCode),
                poverty.stream().map(IndicatorValue::areaCode),
                pairs.shown().stream().map(pair -> pair.figure().areaCode()))
            .flatMap(codes -> codes)
            .distinct()
            .toList());
  }
}
