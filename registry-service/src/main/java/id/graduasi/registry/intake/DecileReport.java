package id.graduasi.registry.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file of deciles does to the families it names, against what they held when it was read.
 *
 * @param items one entry a programme, in the order of the codes
 */
@Schema(name = "DecileReport")
public record DecileReport(
    ImportState state,
    @Schema(description = "Whether it is only a preview") boolean dryRun,
    @Schema(examples = "2026-Q3") String dtsenVersion,
    List<GateMovements> items) {

  public DecileReport {
    items = List.copyOf(items);
  }
}
