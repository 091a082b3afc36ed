package id.graduasi.reporting.grant;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capital grants of an area: quota, money, visits, businesses. */
@Schema(description = "Capital grants of an area")
public record GrantReport(
    @Schema(examples = "35.24") String area,
    @Schema(examples = "Kabupaten Lamongan") String areaName,
    Instant asOf,
    @Schema(examples = "grants.round, grants.grant") String source,
    @Schema(description = "The first year of the grants", examples = "2022") int fromYear,
    @Schema(description = "The last year", examples = "2025") int toYear,
    @Schema(description = "Absent: all schemes", examples = "KRTP") @Nullable String schemeCode,
    @Schema(description = "Places of the rounds whose area lies in the area", examples = "32")
        long quota,
    @Schema(description = "Rupiah of those rounds", examples = "128000000") long budget,
    @Schema(description = "Proposals, whatever became of them", examples = "61") long proposed,
    @Schema(examples = "32") long approved,
    @Schema(description = "Paid out and not returned", examples = "30") long disbursed,
    @Schema(description = "Whole rupiah", examples = "120000000") long disbursedAmount,
    VisitCounts visits,
    @Schema(description = "What the newest visits found; those not visited yet are not here")
        Map<Business, Long> businesses,
    @Schema(description = "The same money and people, year by year") List<YearLine> years)
    implements Table {

  /** What a visit finds of a business. */
  @Schema(name = "BusinessFound")
  public enum Business {
    GROWING,
    STABLE,
    DECLINING,
    STOPPED
  }

  /** Monitoring visits (monev) by how they stand today. */
  @Schema(name = "GrantVisits")
  public record VisitCounts(
      @Schema(description = "All that are planned; the other four and those to come are of them")
          long planned,
      @Schema(description = "The window is open") long due,
      long done,
      @Schema(description = "The window has closed; the visit can still be made") long overdue,
      @Schema(description = "The next window has opened, or thirty days have passed")
          long missed) {}

  /** One year. */
  @Schema(name = "GrantYear")
  public record YearLine(
      int year, long quota, long budget, long approved, long disbursed, long disbursedAmount) {}

  static Map<Business, Long> businesses(Map<String, Long> found) {
    Map<Business, Long> businesses = new LinkedHashMap<>();
    for (Business business : Business.values()) {
      businesses.put(business, found.getOrDefault(business.name(), 0L));
    }
    return businesses;
  }

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "year", "measure", "value");
  }

  @Override
  public List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    for (YearLine line : years) {
      rows.add(row(line.year(), "quota", line.quota()));
      rows.add(row(line.year(), "budget", line.budget()));
      rows.add(row(line.year(), "approved", line.approved()));
      rows.add(row(line.year(), "disbursed", line.disbursed()));
      rows.add(row(line.year(), "disbursedAmount", line.disbursedAmount()));
    }
    String all = fromYear == toYear ? String.valueOf(fromYear) : fromYear + "-" + toYear;
    rows.add(row(all, "visits planned", visits.planned()));
    rows.add(row(all, "visits due", visits.due()));
    rows.add(row(all, "visits done", visits.done()));
    rows.add(row(all, "visits overdue", visits.overdue()));
    rows.add(row(all, "visits missed", visits.missed()));
    businesses.forEach((found, count) -> rows.add(row(all, "business " + found, count)));
    return rows;
  }

  private List<Object> row(Object year, String measure, long value) {
    return List.of(area, areaName, year, measure, value);
  }
}
