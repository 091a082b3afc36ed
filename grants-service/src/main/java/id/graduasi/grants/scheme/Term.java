package id.graduasi.grants.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a scheme between two days.
 *
 * @param validTo its last day; open when absent
 * @param amounts rupiah for one recipient, by year; a year without one is not decided yet
 * @param excludes schemes that cannot be received in the same year
 * @param note where the rules come from and what they leave open
 */
@Schema(name = "SchemeTerm", description = "What holds for a scheme between two days")
public record Term(
    @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
    @Schema(description = "Its last day; open when absent") @Nullable LocalDate validTo,
    @NotNull @Size(max = 50) List<@NotNull @Valid Amount> amounts,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Criterion> criteria,
    @NotNull @Size(max = 50) List<@NotNull @Valid Exclusion> excludes,
    @Nullable @Size(max = 2000) String note) {

  /** The most one recipient is given, in whole rupiah. */
  static final long MOST = 1_000_000_000L;

  /**
   * What one recipient is given in a year, in whole rupiah.
   *
   * @param amount the amount; the most where there is a range
   * @param least the least where there is a range
   */
  @Schema(name = "YearAmount", description = "Whole rupiah for one recipient in a year")
  public record Amount(
      @Min(2000) @Max(2999) @Schema(examples = "2026") int year,
      @Min(1)
          @Max(MOST)
          @Schema(examples = "4000000", description = "The most, where it is a range")
          long amount,
      @Schema(description = "The least, where it is a range") @Nullable @Min(1) @Max(MOST)
          Long least) {

    /** Whether a proposal may ask for so much. */
    public boolean allows(long asked) {
      return asked <= amount && asked >= (least == null ? amount : least);
    }

    /** The amount or the range, in words for people. */
    public String inWords() {
      return least == null ? "Rp " + amount : "Rp " + least + " - Rp " + amount;
    }
  }

  public Term {
    amounts = amounts == null ? List.of() : List.copyOf(amounts);
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    excludes = excludes == null ? List.of() : List.copyOf(excludes);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** What one recipient is given in a year, if that is decided. */
  public Optional<Amount> amountIn(int year) {
    return amounts.stream().filter(amount -> amount.year() == year).findFirst();
  }
}
