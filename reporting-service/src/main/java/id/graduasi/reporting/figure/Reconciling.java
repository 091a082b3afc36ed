package id.graduasi.reporting.figure;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.CountBridge;
import id.graduasi.reporting.report.Figuring;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a published figure beside what the data say, and the way to it from an earlier one. */
@ApplicationScoped
class Reconciling {

  private final FigureTable table;
  private final Computed computed;
  private final Figuring figuring;
  private final Heading heading;
  private final Days days;

  Reconciling(FigureTable table, Computed computed, Figuring figuring, Heading heading, Days days) {
    this.table = table;
    this.computed = computed;
    this.figuring = figuring;
    this.heading = heading;
    this.days = days;
  }

  /** An undated figure is read today; where the data said the same is told beside it. */
  Reconciliation of(UUID id, @Nullable UUID with) {
    PublishedFigure figure = find(id);
    Head head = heading.of(figure.areaCode());
    LocalDate sameOn =
        figure.on() == null && figure.measure() == FigureMeasure.RECIPIENTS
            ? figuring.lastDayOf(head, item(figure), figure.value()).orElse(null)
            : null;
    LocalDate on = Optional.ofNullable(figure.on()).orElseGet(days::today);
    long data = computed.of(figure, on);
    LocalDate to = figure.on() == null ? sameOn : figure.on();
    PublishedFigure earlier =
        with == null ? table.before(figure, to).orElse(null) : comparable(figure, find(with));
    return new Reconciliation(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        computed.source(figure),
        figure,
        figure.on() != null,
        on,
        data,
        BigDecimal.valueOf(data).subtract(figure.value()),
        figure.measure().answeredBy(),
        sameOn,
        earlier,
        earlier == null ? null : figure.value().subtract(earlier.value()),
        bridge(figure, earlier, to));
  }

  private @Nullable CountBridge bridge(
      PublishedFigure figure, @Nullable PublishedFigure earlier, @Nullable LocalDate to) {
    if (figure.measure() != FigureMeasure.RECIPIENTS || earlier == null || to == null) {
      return null;
    }
    LocalDate from = earlier.on();
    if (from == null || from.isAfter(to)) {
      return null;
    }
    return figuring.bridge(figure.areaCode(), item(figure), from, to);
  }

  private PublishedFigure find(UUID id) {
    return table.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private static PublishedFigure comparable(PublishedFigure figure, PublishedFigure other) {
    if (!figure.areaCode().equals(other.areaCode())
        || figure.measure() != other.measure()
        || !Objects.equals(figure.item(), other.item())) {
      throw new Refused(FigureProblem.FIGURES_NOT_COMPARABLE).on("with");
    }
    return other;
  }

  private static String item(PublishedFigure figure) {
    return figure.item() == null ? "PKH" : figure.item();
  }
}
