package id.graduasi.registry.identifier;

/** A restricted identifier of sixteen digits. Its text form and its JSON form are masked. */
public sealed interface Identifier permits Nik, Kk {

  /** All sixteen digits. Whoever calls this has a reason to see them. */
  String digits();

  IdentifierKind kind();

  /** The four digits that a mask leaves visible. */
  default String lastFour() {
    return digits().substring(12);
  }

  /** Twelve stars and the last four digits: the first twelve reveal home, sex and birth date. */
  default String masked() {
    return mask(lastFour());
  }

  /** The masked form of a stored identifier, of which only the last four digits are readable. */
  static String mask(String lastFour) {
    return "************" + lastFour;
  }
}
