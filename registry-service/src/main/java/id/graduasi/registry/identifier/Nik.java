package id.graduasi.registry.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Nomor induk kependudukan: {@code PPKKCC DDMMYY SSSS}, the district of first registration, the
 * birth date with 40 added to the day for women, a serial from 0001. There is no check digit.
 *
 * @param digits the sixteen digits, in the clear
 */
public record Nik(String digits) implements Identifier {

  private static final int WOMEN_ADD = 40;

  /**
   * Takes sixteen digits.
   *
   * @throws BadIdentifier when {@link #fault} finds one
   */
  public Nik {
    fault(digits)
        .ifPresent(
            fault -> {
              throw new BadIdentifier(fault);
            });
  }

  /** Why a text is not a NIK; empty when it is one. */
  public static Optional<IdentifierFault> fault(String text) {
    if (!SixteenDigits.hasOnlyDigits(text)) {
      return Optional.of(IdentifierFault.NIK_NOT_DIGITS);
    }
    if (!SixteenDigits.hasLength(text)) {
      return Optional.of(IdentifierFault.NIK_LENGTH);
    }
    int day = SixteenDigits.pair(text, 6);
    int month = SixteenDigits.pair(text, 8);
    int year = SixteenDigits.pair(text, 10);
    if (!SixteenDigits.isDay(day > WOMEN_ADD ? day - WOMEN_ADD : day, month, year)) {
      return Optional.of(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    }
    if (text.endsWith("0000")) {
      return Optional.of(IdentifierFault.NIK_SERIAL_ZERO);
    }
    return Optional.empty();
  }

  /**
   * What is odd when the number is laid beside the person's record.
   *
   * @param female the sex on the record
   * @param birthDate the birth date on the record
   * @param knownDistrict whether a district code ({@code 35.22.15}) exists today
   */
  public Set<IdentifierFinding> findings(
      boolean female, LocalDate birthDate, Predicate<String> knownDistrict) {
    Set<IdentifierFinding> findings = EnumSet.noneOf(IdentifierFinding.class);
    if (female != isFemale()) {
      findings.add(IdentifierFinding.NIK_SEX_DIFFERS);
    }
    if (!isBornOn(birthDate)) {
      findings.add(IdentifierFinding.NIK_BIRTH_DATE_DIFFERS);
    }
    if (!knownDistrict.test(districtOfFirstRegistration())) {
      findings.add(IdentifierFinding.NIK_DISTRICT_UNKNOWN);
    }
    return findings;
  }

  /** The district that issued the number, as a dotted region code. */
  public String districtOfFirstRegistration() {
    return digits.substring(0, 2) + '.' + digits.substring(2, 4) + '.' + digits.substring(4, 6);
  }

  private boolean isFemale() {
    return SixteenDigits.pair(digits, 6) > WOMEN_ADD;
  }

  private boolean isBornOn(LocalDate birthDate) {
    int day = SixteenDigits.pair(digits, 6);
    return (day > WOMEN_ADD ? day - WOMEN_ADD : day) == birthDate.getDayOfMonth()
        && SixteenDigits.pair(digits, 8) == birthDate.getMonthValue()
        && SixteenDigits.pair(digits, 10) == Math.floorMod(birthDate.getYear(), 100);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.NIK;
  }

  @Override
  @JsonValue
  public String toString() {
    return masked();
  }
}
