package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A grant scheme as its office has laid it down.
 *
 * @param parent the programme it belongs to (KRTP belongs to YSS, Yakin Semua Sejahtera)
 * @param areaCode where it is given
 * @param amounts rupiah for one recipient, by year; a year without an amount is not decided yet
 * @param validTo its last day; open when absent
 */
public record Scheme(
    String code,
    Sentence name,
    Sentence purpose,
    Parent parent,
    String areaCode,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Amount> amounts,
    List<Criterion> criteria,
    String source) {

  /** The programme above a scheme. */
  public record Parent(String code, Sentence name) {}

  /** What one recipient is given in a year, in whole rupiah. */
  public record Amount(int year, long amount) {}

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
