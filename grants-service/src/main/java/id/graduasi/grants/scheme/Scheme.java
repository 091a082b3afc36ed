package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A grant scheme as its office has laid it down.
 *
 * @param parent the programme it belongs to (KRTP belongs to YSS, Yakin Semua Sejahtera)
 * @param areaCode where it is given
 * @param amounts rupiah for one recipient, by year; a year without an amount is not decided yet
 * @param validTo its last day; open when absent
 */
@Schema(description = "A grant scheme: whom it is for, where, since when and how much")
public record Scheme(
    @Schema(examples = "KRTP") String code,
    Sentence name,
    Sentence purpose,
    @Schema(description = "The programme it belongs to") Parent parent,
    @Schema(description = "Where it is given", examples = "35.24") String areaCode,
    LocalDate validFrom,
    @Schema(description = "Its last day; open when absent") @Nullable LocalDate validTo,
    @Schema(description = "A year without an amount is not decided yet") List<Amount> amounts,
    List<Criterion> criteria,
    @Schema(description = "Who has laid it down") String source) {

  /** The programme above a scheme. */
  @Schema(name = "ParentProgramme")
  public record Parent(String code, Sentence name) {}

  /** What one recipient is given in a year, in whole rupiah. */
  @Schema(name = "YearAmount", description = "Whole rupiah for one recipient in a year")
  public record Amount(
      @Schema(examples = "2026") int year, @Schema(examples = "4000000") long amount) {}

  public Scheme {
    amounts = List.copyOf(amounts);
    criteria = List.copyOf(criteria);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether a place lies in the area this scheme is given in. */
  public boolean reaches(String place) {
    return place.equals(areaCode) || place.startsWith(areaCode + ".");
  }

  /** What one recipient is given in a year, if that is decided. */
  public OptionalLong amountIn(int year) {
    return amounts.stream().filter(a -> a.year() == year).mapToLong(Amount::amount).findFirst();
  }
}
