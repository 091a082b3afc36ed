package id.graduasi.registry.dci.callback;

import id.graduasi.registry.dci.query.Unit;
import java.util.Locale;
import java.util.Optional;

/** What can be subscribed to. */
public enum EventKind {
  /** A family came into the register. */
  REGISTER("REGISTER", Unit.GROUP),
  /** A family has somebody more. */
  NEW_MEMBER("NewHouseHoldMember", Unit.GROUP),
  /** An enrollment began; spelled as the standard spells it. */
  ENROLLMENT("enrollement", Unit.BENEFICIARY),
  /** An enrollment was suspended, reinstated or ended; a graduation is one of these. */
  STATUS_CHANGE("enrollement_status_change", Unit.BENEFICIARY);

  private final String word;
  private final Unit unit;

  EventKind(String word, Unit unit) {
    this.word = word;
    this.unit = unit;
  }

  /** The standard's word. */
  public String word() {
    return word;
  }

  /** Whether records of a kind can tell of it. */
  boolean tellsOf(Unit told) {
    return unit == Unit.BENEFICIARY ? told == Unit.BENEFICIARY : told != Unit.BENEFICIARY;
  }

  /** Whether it is of the beneficiary registry. */
  boolean ofEnrollments() {
    return unit == Unit.BENEFICIARY;
  }

  /** The event of a word, also rightly spelled. */
  static Optional<EventKind> named(String word) {
    String plain = word.substring(word.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    return switch (plain.replace("-", "_")) {
      case "register" -> Optional.of(REGISTER);
      case "newhouseholdmember" -> Optional.of(NEW_MEMBER);
      case "enrollement", "enrollment", "enrolment" -> Optional.of(ENROLLMENT);
      case "enrollement_status_change", "enrollment_status_change", "enrolment_status_change" ->
          Optional.of(STATUS_CHANGE);
      default -> Optional.empty();
    };
  }
}
