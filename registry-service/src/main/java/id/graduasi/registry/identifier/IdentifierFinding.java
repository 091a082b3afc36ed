package id.graduasi.registry.identifier;

import java.util.Locale;

/**
 * What is odd about an identifier without making it wrong. A warning: a NIK is never reissued, so
 * it keeps an old district and an old mistake for life (domain handbook, civil registry).
 */
public enum IdentifierFinding {
  NIK_SEX_DIFFERS(
      "Jenis kelamin menurut NIK berbeda dengan data.",
      "The sex in the NIK differs from the record."),
  NIK_BIRTH_DATE_DIFFERS(
      "Tanggal lahir menurut NIK berbeda dengan data.",
      "The birth date in the NIK differs from the record."),
  NIK_DISTRICT_UNKNOWN(
      "Kode kecamatan pada NIK tidak dikenal (mungkin kode lama).",
      "The district code in the NIK is not known (it may be an old one)."),
  KK_DATE_IMPOSSIBLE(
      "Angka ke-7 sampai ke-12 nomor KK bukan tanggal yang mungkin.",
      "Digits 7 to 12 of the KK number are not a possible date.");

  private final String indonesian;
  private final String english;

  IdentifierFinding(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** The stable code, e.g. {@code nik-sex-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence for people, in Indonesian. */
  public String indonesian() {
    return indonesian;
  }

  /** The sentence for people, in English. */
  public String english() {
    return english;
  }
}
