package id.graduasi.graduation.commitment;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a verification, a file of school attendance or one of its rows is refused. */
enum CommitmentProblem implements ProblemCode {
  QUARTER_IN_FUTURE(422, "Triwulan ini belum mulai.", "This quarter has not begun yet."),
  MONTH_NOT_IN_QUARTER(
      422, "Bulan ini di luar triwulan %s.", "This month lies outside the quarter %s."),
  MONTH_IN_FUTURE(422, "Bulan ini belum mulai.", "This month has not begun yet."),
  MONTH_REPEATED(
      422,
      "Bulan ini disebut dua kali untuk anggota yang sama.",
      "This month is named twice for the same member."),
  DAYS_BEYOND_MONTH(
      422,
      "Hari sekolah lebih banyak daripada hari dalam bulan itu.",
      "There are more school days than days in that month."),
  ATTENDED_BEYOND_OPEN(
      422,
      "Hari hadir lebih banyak daripada hari sekolah.",
      "More days attended than the school was open."),
  CHILD_NOT_IN_FAMILY(
      422,
      "Anggota ini bukan anggota keluarga itu.",
      "This member does not belong to that family."),
  FAMILY_NUMBER_NOT_FOUND(
      422,
      "Tidak ada keluarga dengan nomor ini di wilayah berkas ini.",
      "There is no family with this number in the area of this file."),
  COMMITMENT_VALUE_REQUIRED(422, "Kolom ini wajib diisi.", "This column must not be empty."),
  COMMITMENT_VALUE_UNREADABLE(
      422, "Nilai ini tidak dapat dibaca; tulis %s.", "This value cannot be read; write %s."),
  COMMITMENT_ROW_REPEATED(
      422,
      "Anggota dan bulan ini sudah ada pada baris sebelumnya; baris pertama yang dipakai.",
      "This member and month stand in an earlier row; the first row counts."),
  COMMITMENT_ROW_TOO_WIDE(
      422,
      "Baris ini mempunyai lebih banyak sel daripada baris judul.",
      "This row has more cells than the header."),
  ATTENDANCE_FILE_EMPTY(
      422, "Berkas ini tidak berisi baris data.", "The file holds no rows of data."),
  ATTENDANCE_COLUMN_MISSING(422, "Kolom wajib %s tidak ada.", "The required column %s is missing."),
  ATTENDANCE_COLUMN_REPEATED(422, "Kolom %s ada dua kali.", "The column %s stands twice."),
  ATTENDANCE_FILE_UNREADABLE(
      422,
      "Berkas ini tidak dapat dibaca sebagai CSV UTF-8 di sekitar baris %s.",
      "The file cannot be read as CSV in UTF-8 near line %s."),
  ATTENDANCE_FILE_NOT_GZIP(
      422,
      "Isi berkas bukan gzip yang sah walau Content-Encoding menyebut gzip.",
      "The content is not valid gzip although Content-Encoding says so."),
  ATTENDANCE_ENCODING_NOT_SUPPORTED(
      415,
      "Content-Encoding ini tidak didukung; gunakan gzip atau tanpa kompresi.",
      "This Content-Encoding is not supported; use gzip or none."),
  ATTENDANCE_FILE_TOO_LARGE(
      413,
      "Berkas ini terlalu besar setelah dibuka; bagi menjadi beberapa berkas.",
      "The file is too large when unpacked; split it."),
  COMMITMENT_IMPORT_FINISHED(
      409,
      "Impor ini sudah selesai dan tidak dapat dibatalkan.",
      "This import has finished and cannot be cancelled.");

  private final int status;
  private final Sentence sentence;

  CommitmentProblem(int status, String id, String en) {
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
