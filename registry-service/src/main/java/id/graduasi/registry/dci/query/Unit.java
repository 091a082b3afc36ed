package id.graduasi.registry.dci.query;

import java.util.Locale;
import java.util.Optional;

/** What a record of an answer is, with the rows it is made from. */
public enum Unit {
  /** A family; the standard's group of type family. */
  GROUP("Group", "family f", "f.id"),
  /** A person of a family. */
  MEMBER("Member", "family f join member p on p.family_id = f.id", "p.id"),
  /** A family in a programme. */
  BENEFICIARY(
      "Beneficiary",
      "family f join enrollment n on n.family_id = f.id and n.status <> 'PROPOSED'",
      "n.id");

  private final String word;
  private final String from;
  private final String id;

  Unit(String word, String from, String id) {
    this.word = word;
    this.from = from;
    this.id = id;
  }

  /** The {@code reg_record_type} of its records. */
  public String word() {
    return word;
  }

  String from() {
    return from;
  }

  String id() {
    return id;
  }

  /** What a caller's word asks for: {@code spdci-extensions-dci:Member}, {@code SRPerson}. */
  public static Optional<Unit> named(String word) {
    String plain = word.substring(word.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "group", "household", "family" -> Optional.of(GROUP);
      case "member", "person", "srperson" -> Optional.of(MEMBER);
      case "beneficiary" -> Optional.of(BENEFICIARY);
      default -> Optional.empty();
    };
  }
}
