package id.graduasi.registry.identifier;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a text is not a NIK or KK. An error: the row or request that carries it is refused. */
public enum IdentifierFault implements ProblemCode {
  NIK_NOT_DIGITS("NIK hanya boleh berisi angka 0-9.", "A NIK consists of the digits 0-9 only."),
  NIK_LENGTH("NIK harus terdiri atas 16 angka.", "A NIK has 16 digits."),
  NIK_DATE_IMPOSSIBLE(
      "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin.",
      "Digits 7 to 12 of the NIK are not a possible birth date."),
  NIK_SERIAL_ZERO(
      "Nomor urut NIK (empat angka terakhir) dimulai dari 0001.",
      "The serial of a NIK (its last four digits) starts at 0001."),
  KK_NOT_DIGITS(
      "Nomor KK hanya boleh berisi angka 0-9.", "A KK number consists of the digits 0-9 only."),
  KK_LENGTH("Nomor KK harus terdiri atas 16 angka.", "A KK number has 16 digits.");

  private static final int A_RULE_REFUSES = 422;

  private final Sentence sentence;

  IdentifierFault(String indonesian, String english) {
    this.sentence = Sentence.of(indonesian, english);
  }

  @Override
  public int status() {
    return A_RULE_REFUSES;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
