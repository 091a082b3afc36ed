package id.graduasi.grants.history;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a row of grants given before is refused. */
enum HistoryProblem implements ProblemCode {
  HISTORY_SCHEME_UNKNOWN(
      "Skema ini tidak dikenal; daftarkan dulu, atau perbaiki kodenya.",
      "This scheme is not known; register it first, or mend its code."),
  HISTORY_DATE_IN_FUTURE("Tanggalnya di masa depan.", "The date lies in the future."),
  HISTORY_DATES_OUT_OF_ORDER(
      "Tanggal ini sebelum %s; urutannya: SK, pencairan, kunjungan, selesai.",
      "This date lies before %s; the order is: decree, payment, visits, end."),
  HISTORY_PAID_IN_ANOTHER_YEAR(
      "Pencairan harus pada tahun hibah atau tahun berikutnya, yaitu %s-%s.",
      "The money must have gone out in the grant's year or the next: %s-%s."),
  HISTORY_VISIT_INCOMPLETE(
      "Kunjungan memerlukan tanggal dan status usaha, atau kosongkan keduanya.",
      "A visit needs its date and the status of the business, or neither."),
  HISTORY_PERSON_NOT_IN_FAMILY(
      "Orang ini bukan anggota keluarga itu.", "This person does not belong to the family."),
  HISTORY_PAID_BY_A_ROUND(
      "Ia sudah menerima hibah skema dan tahun ini dari putaran yang tercatat di sini.",
      "She was given this scheme's grant of this year by a round that is kept here."),
  HISTORY_WORKED_ON_SINCE(
      "Hibah ini sudah dikerjakan sejak dicatat dari berkas; ubah di sana, bukan dengan berkas.",
      "This grant has been worked on since a file told of it; change it there, not by a file.");

  private final Sentence sentence;

  HistoryProblem(String id, String en) {
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
