package id.graduasi.reporting.review;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many families come to five years of aid, month by month. A review, never an end. */
@Schema(description = "How many families come to five years of aid, month by month")
public record FiveYearForecast(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "registry.enrollment, graduation.review") String source,
    @Schema(examples = "PKH") String programme,
    @Schema(description = "Due before this month and not decided") Load overdue,
    List<Month> months)
    implements Table {

  /** Reviews, and families that are exempt. */
  @Schema(name = "ForecastLoad")
  public record Load(@Schema(examples = "120") long due, @Schema(examples = "31") long exempt) {}

  /** The same of one month. */
  @Schema(name = "ForecastMonth")
  public record Month(@Schema(examples = "2026-12") String month, long due, long exempt) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "programme", "month", "due", "exempt");
  }

  @Override
  public List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("OVERDUE", overdue.due(), overdue.exempt()));
    months.forEach(m -> rows.add(row(m.month(), m.due(), m.exempt())));
    return rows;
  }

  private List<Object> row(String month, long due, long exempt) {
    return List.of(area, areaName, programme, month, due, exempt);
  }
}
