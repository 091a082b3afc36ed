package id.graduasi.grants.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many visits stand how, and how many businesses still run. */
@Schema(description = "How many visits stand how, and how many businesses still run")
record MonitoringSummary(
    @Schema(examples = "35.24") String area,
    LocalDate asOf,
    VisitCounts visits,
    Businesses businesses) {

  /** Visits by their state; planned counts all of them. */
  @Schema(name = "VisitCounts")
  record VisitCounts(
      @Schema(description = "All that are or were planned", examples = "96") long planned,
      long due,
      long overdue,
      long done,
      long missed) {}

  /**
   * Businesses by how they stood at their latest visit.
   *
   * @param survivalPerMille those that still run, of a thousand that were visited; null before any
   *     visit
   */
  @Schema(name = "BusinessCounts")
  record Businesses(
      @Schema(description = "Grants whose money has gone out") long paid,
      @Schema(description = "Those that were visited") long visited,
      long growing,
      long stable,
      long declining,
      long stopped,
      @Schema(description = "Still running, of a thousand visited", examples = "1000")
          @Nullable Long survivalPerMille) {

    static Businesses of(long paid, long growing, long stable, long declining, long stopped) {
      long visited = growing + stable + declining + stopped;
      return new Businesses(
          paid,
          visited,
          growing,
          stable,
          declining,
          stopped,
          visited == 0 ? null : (visited - stopped) * 1000 / visited);
    }
  }
}
