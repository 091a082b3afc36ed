package id.graduasi.grants.round;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a round, or what is asked of one, is refused. */
public enum RoundProblem implements ProblemCode {
  ROUND_SCHEME_UNKNOWN(422, "Skema %s tidak dikenal.", "There is no scheme %s."),
  ROUND_OUTSIDE_SCHEME(
      422,
      "Skema %s diberikan di %s, bukan di wilayah ini.",
      "Scheme %s is given in %s, not in this area."),
  ROUND_AMOUNT_NOT_DECIDED(
      422,
      "Skema %s belum mempunyai jumlah untuk tahun %s.",
      "Scheme %s has no amount for the year %s yet."),
  ROUND_IDENTITY_FIXED(
      422,
      "Skema, wilayah dan tahun satu putaran tidak berubah; bukalah putaran lain.",
      "Scheme, area and year of a round do not change; open another round."),
  ROUND_DAYS_REVERSED(
      422,
      "Hari terakhir tidak boleh sebelum hari pertama, yaitu %s.",
      "The last day must not lie before the first one, which is %s."),
  ROUND_DAY_OUT_OF_TIME(
      422, "Tanggalnya harus antara %s dan %s.", "The day must lie between %s and %s."),
  WINDOWS_OUT_OF_ORDER(
      422,
      "Jendela kunjungan harus bernomor 1, 2, 3 menurut urutannya.",
      "Windows of visits are numbered 1, 2, 3 in their order."),
  WINDOWS_OVERLAP(
      422,
      "Jendela ini harus mulai setelah jendela sebelumnya berakhir, yaitu %s.",
      "This window must begin after the one before has ended, on %s."),
  QUOTA_BELOW_USED(
      409,
      "Kuota tidak boleh di bawah yang sudah disetujui.",
      "The quota must not fall below what is approved."),
  BUDGET_BELOW_USED(
      409,
      "Anggaran tidak boleh di bawah yang sudah disetujui.",
      "The budget must not fall below what is approved."),
  ROUND_CLOSED(409, "Putaran ini sudah ditutup.", "This round is closed."),
  ROUND_NOT_CLOSED(
      409,
      "Hanya sisa putaran yang sudah ditutup dapat dialihkan.",
      "Only what is left of a closed round can be carried over."),
  ROUND_CARRIES_NOTHING(
      409,
      "Tidak ada sisa sebanyak itu; sisanya kuota %s dan Rp %s.",
      "So much is not left; what is left is a quota of %s and Rp %s."),
  ROUNDS_DIFFER(
      422,
      "Sisa hanya dialihkan ke putaran lain dari skema dan wilayah yang sama.",
      "What is left goes to another round of the same scheme and area only.");

  private final int status;
  private final Sentence sentence;

  RoundProblem(int status, String id, String en) {
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
