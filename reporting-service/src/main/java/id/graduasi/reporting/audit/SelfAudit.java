package id.graduasi.reporting.audit;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The newest self-audit. */
@Schema(description = "The newest comparison of the books, and where they differ")
record SelfAudit(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "ledger, tallies, read models") String source,
    @Nullable @Schema(description = "When the newest audit ended; absent: there was none")
        Instant auditedAt,
    @Schema(description = "What was compared, in the whole country") List<Checked> checks,
    @Schema(description = "How many figures of the area differ", examples = "0") long differences,
    @Schema(description = "The first hundred of them") List<Difference> items,
    @Schema(description = "What an audit cannot see") String limits)
    implements Table {

  /** One check. */
  @Schema(name = "AuditCheck")
  record Checked(
      @Schema(
              description =
                  "MONTHS_AND_LINES, DAYS_AND_MONTHS, ENROLLMENTS_AND_LEDGER, STANDING,"
                      + " READ_MODELS_AND_LEDGER; REGISTRY_AND_LEDGER where the registry is asked",
              examples = "MONTHS_AND_LINES")
          String name,
      @Schema(description = "Figures compared", examples = "18240") long compared,
      @Schema(examples = "0") long differences) {}

  /** A figure that differs. */
  @Schema(name = "AuditDifference")
  record Difference(
      @Schema(examples = "MONTHS_AND_LINES") String check,
      @Schema(examples = "35.22.15") String areaCode,
      @Schema(examples = "RECIPIENT PKH 2025-04-01") String item,
      @Schema(examples = "214") long expected,
      @Schema(examples = "213") long found) {}

  @Override
  public List<String> columns() {
    return List.of("check", "areaCode", "item", "expected", "found");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream()
        .map(i -> List.<Object>of(i.check(), i.areaCode(), i.item(), i.expected(), i.found()))
        .toList();
  }
}
