package id.graduasi.reporting.figure;

import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the published figures of an area beside what the data say, all at once. */
@ApplicationScoped
public class BesideData {

  private final FigureTable table;
  private final Computed computed;
  private final Days days;

  BesideData(FigureTable table, Computed computed, Days days) {
    this.table = table;
    this.computed = computed;
    this.days = days;
  }

  /**
   * A figure and what the data say.
   *
   * @param computedOn the figure's day; of an undated one today
   * @param difference the data less the figure
   */
  public record Pair(
      PublishedFigure figure, LocalDate computedOn, long computed, BigDecimal difference) {}

  /**
   * The first of them.
   *
   * @param all how many there are in the area
   */
  public record Pairs(List<Pair> shown, int all) {}

  /** Those of the area itself first, then those of the regions in it; at most so many. */
  public Pairs of(Head head, int most) {
    LocalDate today = days.today();
    List<PublishedFigure> all = table.inside(head.area());
    List<PublishedFigure> shown =
        all.stream()
            .sorted(Comparator.comparingInt(figure -> figure.areaCode().length()))
            .limit(most)
            .toList();
    Map<UUID, Long> sums = computed.of(shown, today);
    return new Pairs(
        shown.stream()
            .map(figure -> pair(figure, sums.getOrDefault(figure.id(), 0L), today))
            .toList(),
        all.size());
  }

  private static Pair pair(PublishedFigure figure, long data, LocalDate today) {
    return new Pair(
        figure,
        figure.on() == null ? today : figure.on(),
        data,
        BigDecimal.valueOf(data).subtract(figure.value()));
  }
}
