package id.graduasi.grants.scheme;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a scheme is refused. */
enum SchemeProblem implements ProblemCode {
  TERM_ENDS_BEFORE_IT_BEGINS(
      "Hari terakhir tidak boleh sebelum hari pertama.",
      "The last day must not lie before the first one."),
  DAY_OUT_OF_TIME(
      "Tanggalnya harus antara 1945-01-01 dan 2999-12-31.",
      "The day must lie between 1945-01-01 and 2999-12-31."),
  TERMS_OVERLAP(
      "Masa berlaku ini bertumpang tindih dengan masa yang mulai %s.",
      "This term overlaps the one that begins on %s."),
  YEAR_REPEATED("Tahun %s sudah mempunyai jumlah.", "The year %s has an amount already."),
  LEAST_ABOVE_AMOUNT(
      "Jumlah terkecil tidak boleh di atas jumlah terbesar, yaitu %s.",
      "The least must not lie above the most, which is %s."),
  CODE_REPEATED(
      "Kode ini sudah dipakai pada masa berlaku yang sama.",
      "This code stands in the same term already."),
  VALUES_OR_BOUNDS(
      "Syarat ini memerlukan %s, dan hanya itu.", "This criterion needs %s, and only that."),
  VALUE_UNKNOWN(
      "Nilai ini tidak mungkin untuk %s; yang mungkin: %s.",
      "%s never has this value; it can be: %s."),
  RANGE_REVERSED(
      "Batas atas tidak boleh di bawah batas bawah, yaitu %s.",
      "The upper bound must not lie below the lower one, which is %s."),
  PROGRAMMES_NOT_MEANT("Fakta ini bukan tentang program.", "This fact is not about programmes."),
  SENTENCE_UNREADABLE(
      "Kalimat wajib ada dalam kedua bahasa dan hanya boleh memuat %1$s dan %2$s.",
      "A sentence is needed in both languages and may hold only %1$s and %2$s."),
  EXCLUDES_ITSELF(
      "Skema tidak dapat mengecualikan dirinya sendiri; satu hibah per orang, skema dan tahun"
          + " berlaku selalu.",
      "A scheme cannot exclude itself; one grant a person, scheme and year holds always."),
  EXCLUDED_SCHEME_UNKNOWN("Skema ini tidak dikenal.", "This scheme is not known.");

  private final Sentence sentence;

  SchemeProblem(String id, String en) {
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return 422;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
