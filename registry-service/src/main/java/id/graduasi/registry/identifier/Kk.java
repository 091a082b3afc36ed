package id.graduasi.registry.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Nomor kartu keluarga: district, date of recording, serial. It changes when a family splits or
 * moves, so it is never a key, and its date is only looked at to warn.
 *
 * @param digits the sixteen digits, in the clear
 */
public record Kk(String digits) implements Identifier {

  /**
   * Takes sixteen digits.
   *
   * @throws BadIdentifier when {@link #fault} finds one
   */
  public Kk {
    fault(digits)
        .ifPresent(
            fault -> {
              throw new BadIdentifier(fault);
            });
  }

  /** Why a text is not a KK number; empty when it is one. */
  public static Optional<IdentifierFault> fault(String text) {
    if (!SixteenDigits.hasOnlyDigits(text)) {
      return Optional.of(IdentifierFault.KK_NOT_DIGITS);
    }
    if (!SixteenDigits.hasLength(text)) {
      return Optional.of(IdentifierFault.KK_LENGTH);
    }
    return Optional.empty();
  }

  /** What is odd about the number itself. */
  public Set<IdentifierFinding> findings() {
    boolean possible =
        SixteenDigits.isDay(
            SixteenDigits.pair(digits, 6),
            SixteenDigits.pair(digits, 8),
            SixteenDigits.pair(digits, 10));
    return possible
        ? EnumSet.noneOf(IdentifierFinding.class)
        : EnumSet.of(IdentifierFinding.KK_DATE_IMPOSSIBLE);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.KK;
  }

  @Override
  @JsonValue
  public String toString() {
    return masked();
  }
}
