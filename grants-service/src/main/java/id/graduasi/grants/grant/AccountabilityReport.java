package id.graduasi.grants.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the money was spent on (LPJ). What was not spent has to come back. */
@Schema(description = "What the money was spent on; what was not spent has to come back")
public record AccountabilityReport(
    @NotNull @Schema(examples = "2026-05-20") LocalDate submittedOn,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Item> items,
    @Nullable @Size(max = 2000) String note) {

  /** Something that was bought. */
  @Schema(name = "AccountabilityItem")
  public record Item(
      @NotBlank @Size(max = 200) @Schema(examples = "Kompor dan wajan") String description,
      @Min(1) @Max(1_000_000_000L) @Schema(examples = "1250000", description = "Rupiah")
          long amount,
      @NotBlank
          @Size(max = 100)
          @Schema(examples = "KW-01/2026", description = "Where the receipt is filed")
          String receiptReference) {}

  public AccountabilityReport {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Rupiah that were spent. */
  public long total() {
    return items.stream().mapToLong(Item::amount).sum();
  }
}
