package id.graduasi.reporting.report;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.reporting.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the reports on counts. */
@ApplicationScoped
class CountReports {

  private static final String SOURCE = "registry.enrollment";

  private final Heading heading;
  private final Books books;
  private final Groups groups;
  private final Languages languages;
  private final Days days;

  CountReports(Heading heading, Books books, Groups groups, Languages languages, Days days) {
    this.heading = heading;
    this.books = books;
    this.groups = groups;
    this.languages = languages;
    this.days = days;
  }

  /** How many are enrolled on a day, today unless another is asked for. */
  EnrollmentCount count(Question question, @Nullable LocalDate asked, Optional<Grouping> by) {
    LocalDate on = asked == null ? days.today() : Heading.day("on", asked);
    String areaName = heading.areaName(question.area());
    Book.Standing standing = books.of(question).standing(question, on);
    return new EnrollmentCount(
        question.area().code(),
        areaName,
        days.now(),
        SOURCE,
        question.programme(),
        on,
        question.asKnownOn(),
        standing.count(),
        standing.suspended(),
        by.map(Grouping::parameter).orElse(null),
        by.map(grouping -> groups.of(grouping, question, on, standing)).orElse(List.of()));
  }

  /** Why the count at the end of one day is another number than at the end of an earlier one. */
  CountBridge bridge(Question question, LocalDate askedFrom, @Nullable LocalDate askedTo) {
    LocalDate from = Heading.day("from", askedFrom);
    LocalDate to = askedTo == null ? days.today() : Heading.day("to", askedTo);
    Heading.requireOrder(from, to);
    String areaName = heading.areaName(question.area());
    Book.Movements movements = books.of(question).between(question, from, to);
    return new CountBridge(
        question.area().code(),
        areaName,
        days.now(),
        SOURCE,
        question.programme(),
        from,
        to,
        question.asKnownOn(),
        movements.opening(),
        lines(movements),
        movements.closing(),
        movements.balanced());
  }

  private List<CountBridge.Line> lines(Book.Movements movements) {
    Language language = languages.current();
    Stream<CountBridge.Line> causes =
        movements.causes().entrySet().stream()
            .sorted(Comparator.comparing(cause -> CauseNames.order(cause.getKey())))
            .map(cause -> line(cause.getKey(), cause.getValue(), language));
    Stream<CountBridge.Line> late =
        Stream.of(line("LATE", movements.late(), language)).filter(line -> line.count() != 0);
    return Stream.concat(causes, late).toList();
  }

  private static CountBridge.Line line(String cause, long count, Language language) {
    return new CountBridge.Line(cause, CauseNames.of(cause, language), count);
  }
}
