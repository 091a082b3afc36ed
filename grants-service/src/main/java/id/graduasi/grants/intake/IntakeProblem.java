package id.graduasi.grants.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a file, or a row of one, is refused, whatever its kind. */
enum IntakeProblem implements ProblemCode {
  GRANT_FILE_KIND_UNKNOWN(
      422,
      "Jenis berkas ini tidak dikenal; yang ada: %s.",
      "This kind is not known; there is: %s."),
  GRANT_FILE_EMPTY(422, "Berkas ini tidak berisi baris data.", "The file holds no rows of data."),
  GRANT_FILE_COLUMN_MISSING(422, "Kolom wajib %s tidak ada.", "The required column %s is missing."),
  GRANT_FILE_COLUMN_REPEATED(422, "Kolom %s ada dua kali.", "The column %s stands twice."),
  GRANT_FILE_COLUMN_NOT_USED(
      422,
      "Kolom ini tidak dipakai; periksa ejaannya bila seharusnya dibaca.",
      "This column is not used; check its spelling if it was meant to be."),
  GRANT_FILE_UNREADABLE(
      422,
      "Berkas ini tidak dapat dibaca sebagai CSV UTF-8 di sekitar baris %s; simpan sebagai \"CSV"
          + " UTF-8\".",
      "The file cannot be read as CSV in UTF-8 near line %s; save it as \"CSV UTF-8\"."),
  GRANT_FILE_NOT_GZIP(
      422,
      "Isi berkas bukan gzip yang utuh walau Content-Encoding menyebut gzip.",
      "The content is no whole gzip although Content-Encoding says so."),
  GRANT_FILE_ENCODING_NOT_SUPPORTED(
      415,
      "Content-Encoding ini tidak didukung; gunakan gzip atau tanpa kompresi.",
      "This Content-Encoding is not supported; use gzip or none."),
  GRANT_FILE_TOO_LARGE(
      413,
      "Berkas ini terlalu besar setelah dibuka; bagi menjadi beberapa berkas.",
      "The file is too large when unpacked; split it."),
  GRANT_VALUE_REQUIRED(422, "Kolom ini wajib diisi.", "This column must not be empty."),
  GRANT_VALUE_UNREADABLE(
      422, "Nilai ini tidak dapat dibaca; tulis %s.", "This value cannot be read; write %s."),
  GRANT_VALUE_TOO_LONG(
      422, "Nilai ini lebih panjang dari %s huruf.", "This value is longer than %s characters."),
  GRANT_ROW_TOO_WIDE(
      422,
      "Baris ini mempunyai lebih banyak sel daripada baris judul.",
      "This row has more cells than the header."),
  GRANT_ROW_REPEATED(
      422,
      "Hal yang sama sudah ada pada baris sebelumnya; baris pertama yang dipakai.",
      "The same stands in an earlier row; the first row counts."),
  GRANT_IMPORT_FINISHED(
      409,
      "Impor ini sudah selesai dan tidak dapat dibatalkan.",
      "This import has finished and cannot be cancelled.");

  private final int status;
  private final Sentence sentence;

  IntakeProblem(int status, String id, String en) {
    this.status = status;
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
