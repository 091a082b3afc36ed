package id.graduasi.registry.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a programme between two days: its gates, when it pays, who counts, how many, and
 * when a review falls due.
 *
 * @param validFrom the first day on which it holds
 * @param validTo the first day on which it no longer holds; null while it does
 * @param decileFrom the lowest decile it is for
 * @param decileTo the highest decile it is for
 * @param paymentStages when payments open, in the order of the year; none where nothing is paid
 * @param components why a person counts; none where the family as a whole receives
 * @param caps how many count at most
 * @param countOrder who counts when more qualify than may
 * @param review when a review falls due; null where none does
 * @param note where the rules come from, and what they leave open
 */
@Schema(name = "ProgrammeTerm", description = "What holds for a programme between two days")
public record Term(
    @NotNull @Schema(examples = "2025-01-01") LocalDate validFrom,
    @Nullable @Schema(description = "The first day on which it no longer holds") LocalDate validTo,
    @Min(1) @Max(10) @Schema(examples = "1") int decileFrom,
    @Min(1) @Max(10) @Schema(examples = "4") int decileTo,
    @NotNull @Size(max = 12) List<Programme.@NotNull @Valid PaymentStage> paymentStages,
    @NotNull @Size(max = 20) List<@NotNull @Valid Component> components,
    @Nullable @Valid Caps caps,
    @NotNull CountOrder countOrder,
    @Nullable @Valid Review review,
    @Nullable @Size(max = 1000) String note) {

  public Term {
    paymentStages = paymentStages == null ? List.of() : List.copyOf(paymentStages);
    components = components == null ? List.of() : List.copyOf(components);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  /** Whether it is for families of this decile. */
  public boolean admits(int decile) {
    return decileFrom <= decile && decile <= decileTo;
  }
}
