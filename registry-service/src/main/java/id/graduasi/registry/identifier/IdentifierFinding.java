package id.graduasi.registry.identifier;

import id.graduasi.platform.web.Sentence;
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

  private final Sentence sentence;

  IdentifierFinding(String indonesian, String english) {
    this.sentence = Sentence.of(indonesian, english);
  }

  /** The stable code, e.g. {@code nik-sex-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence for people, in both languages. */
  public Sentence sentence() {
    return sentence;
  }
}
