package id.graduasi.grants.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A monitoring visit as it is shown, with the change since the one before. */
@Schema(name = "MonitoringVisit", description = "A monitoring visit, planned, made or missed")
public record VisitView(
    @Schema(examples = "1") int number,
    LocalDate windowFrom,
    LocalDate windowTo,
    Visit.State state,
    @Schema(description = "Missed because the money came after its window") boolean moneyCameLater,
    @Nullable LocalDate visitedOn,
    @Schema(description = "Made after its window") boolean late,
    @Nullable BusinessStatus businessStatus,
    @Schema(description = "Whether the business still runs") @Nullable Boolean stillRunning,
    @Schema(examples = "2400000") @Nullable Long turnover,
    @Schema(examples = "700000") @Nullable Long profit,
    @Nullable Integer workers,
    @Nullable String assetsBought,
    @Nullable String obstacles,
    @Nullable String nextStep,
    @Nullable String note,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Trend trend) {

  /**
   * What has changed since the visit before; absent at the first one.
   *
   * @param direction by the profit, or where it is not known by the turnover
   */
  @Schema(name = "BusinessTrend", description = "What has changed since the visit before")
  public record Trend(
      @Schema(description = "The number of the visit before") int since,
      Direction direction,
      @Schema(examples = "150000") @Nullable Long turnover,
      @Schema(examples = "50000") @Nullable Long profit,
      @Nullable Integer workers) {

    /** Where a business goes. */
    @Schema(name = "TrendDirection")
    public enum Direction {
      UP,
      LEVEL,
      DOWN,
      UNKNOWN
    }

    static Trend between(MonitorVisit before, MonitorVisit now) {
      Long turnover = difference(before.turnover(), now.turnover());
      Long profit = difference(before.profit(), now.profit());
      return new Trend(
          before.number(),
          direction(profit == null ? turnover : profit),
          turnover,
          profit,
          before.workers() == null || now.workers() == null
              ? null
              : now.workers() - before.workers());
    }

    private static @Nullable Long difference(@Nullable Long before, @Nullable Long now) {
      return before == null || now == null ? null : now - before;
    }

    private static Direction direction(@Nullable Long change) {
      if (change == null) {
        return Direction.UNKNOWN;
      }
      return change == 0 ? Direction.LEVEL : change > 0 ? Direction.UP : Direction.DOWN;
    }
  }

  /** The visits of one grant, in their order. */
  static List<VisitView> of(List<Visit> visits) {
    List<VisitView> views = new ArrayList<>();
    MonitorVisit before = null;
    for (Visit visit : visits) {
      views.add(of(visit, before));
      before = visit.made() == null ? before : visit.made().form();
    }
    return views;
  }

  private static VisitView of(Visit visit, @Nullable MonitorVisit before) {
    Visit.Made made = visit.made();
    MonitorVisit form = made == null ? null : made.form();
    return new VisitView(
        visit.number(),
        visit.windowFrom(),
        visit.windowTo(),
        visit.state(),
        visit.moneyCameLater(),
        form == null ? null : form.visitedOn(),
        made != null && made.isLate(visit.windowTo()),
        form == null ? null : form.businessStatus(),
        form == null ? null : form.businessStatus() != BusinessStatus.STOPPED,
        form == null ? null : form.turnover(),
        form == null ? null : form.profit(),
        form == null ? null : form.workers(),
        form == null ? null : form.assetsBought(),
        form == null ? null : form.obstacles(),
        form == null ? null : form.nextStep(),
        form == null ? null : form.note(),
        form == null || before == null ? null : Trend.between(before, form));
  }
}
