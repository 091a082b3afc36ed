package id.graduasi.registry.family;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A family's welfare rank, which means nothing without the DTSEN version it comes from.
 *
 * @param value 1 (the poorest tenth) to 10
 * @param dtsenVersion year and quarter, e.g. {@code 2026-Q3}
 */
public record Decile(
    @Min(1) @Max(10) @Schema(examples = "2") int value,
    @NotNull @Pattern(regexp = "\\d{4}-Q[1-4]") @Schema(examples = "2026-Q3") String dtsenVersion) {

  /** Whether it comes from an older DTSEN version than another one, if there is another. */
  public boolean isOlderThan(@Nullable Decile other) {
    return other != null && dtsenVersion.compareTo(other.dtsenVersion) < 0;
  }
}
