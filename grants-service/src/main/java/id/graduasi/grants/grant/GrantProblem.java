package id.graduasi.grants.grant;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why something about a grant is refused. */
enum GrantProblem implements ProblemCode {
  ALREADY_GRANTED(
      409,
      "Orang ini sudah menerima hibah skema ini pada tahun yang sama.",
      "This person was already given a grant of this scheme in the same year."),
  ALREADY_DISBURSED(
      409, "Hibah ini sudah dibayarkan pada %s.", "This grant was already paid on %s."),
  PAYMENT_ORDERED(
      409,
      "Pembayaran hibah ini sudah diperintahkan dengan nomor %s. Kirim jawaban bank melalui"
          + " payment-results, atau batalkan perintahnya selama bank belum menerimanya.",
      "The payment of this grant is ordered under number %s. Send the bank's answer by"
          + " payment-results, or cancel the order while the bank does not have it."),
  PAYMENT_NUMBER_UNKNOWN(
      422,
      "Tidak ada perintah bayar dengan nomor ini pada putaran ini.",
      "There is no payment order of this number in this round."),
  PAYMENT_CANCELLED(
      422,
      "Perintah ini sudah dibatalkan. Bila bank tetap membayarnya, catat pembayarannya pada"
          + " hibahnya.",
      "This order was cancelled. If the bank has paid it all the same, record the payment with"
          + " its grant."),
  PAYMENT_ANSWERED_OTHERWISE(
      422,
      "Bank sudah menjawab perintah ini dengan isi lain (%s, %s); pembayaran baru memerlukan"
          + " perintah baru.",
      "The bank has answered this order otherwise (%s, %s); another payment needs another order."),
  GRANT_NOT_DISBURSED(409, "Hibah ini belum dibayarkan.", "This grant has not been paid."),
  GRANT_WITHDRAWN(409, "Hibah ini sudah ditarik kembali.", "This grant was withdrawn."),
  GRANT_CLOSED(409, "Hibah ini sudah ditutup.", "This grant is closed."),
  AMOUNT_DIFFERS(422, "Jumlahnya harus tepat Rp %s.", "The amount must be exactly Rp %s."),
  GRANT_DATE_IN_FUTURE(422, "Tanggalnya di masa depan.", "The date lies in the future."),
  GRANT_DATE_TOO_EARLY(422, "Tanggalnya lebih awal dari %s.", "The date is earlier than %s."),
  ALREADY_ACCOUNTED(
      409,
      "Laporan pertanggungjawaban sudah ada; gunakan If-Match untuk mengubahnya.",
      "There is an accountability report already; use If-Match to change it."),
  GRANT_NOT_ACCOUNTED(
      409, "Laporan pertanggungjawaban belum ada.", "There is no accountability report yet."),
  REFUND_EXCEEDS_DUE(
      409,
      "Pengembalian tidak boleh melebihi sisanya, yaitu Rp %s.",
      "A refund must not exceed what is still due: Rp %s."),
  REFUND_OUTSTANDING(
      409, "Masih ada Rp %s yang harus dikembalikan.", "Rp %s have still to be refunded."),
  REFUND_ALREADY_MADE(
      409,
      "Sudah ada pengembalian Rp %s; laporan tidak boleh mengurangi kewajiban di bawahnya.",
      "Rp %s were refunded already; the report must not lower the duty below that."),
  VISIT_NOT_PLANNED(422, "Kunjungan %s tidak direncanakan.", "Visit %s is not planned."),
  VISIT_TOO_EARLY(
      422, "Kunjungan %s baru dapat dilakukan mulai %s.", "Visit %s cannot be made before %s."),
  VISIT_MISSED(
      409,
      "Kunjungan %s terlewat sejak %s dan tetap tercatat demikian.",
      "Visit %s has been missed since %s and stays so."),
  VISIT_ALREADY_MADE(
      409,
      "Kunjungan %s sudah dicatat; gunakan If-Match untuk mengubahnya.",
      "Visit %s is recorded already; use If-Match to change it."),
  VISITS_OUTSTANDING(409, "Kunjungan %s belum dilakukan.", "Visit %s has not been made yet."),
  GRANT_NOTE_REQUIRED(
      422, "Penutupan lebih awal memerlukan alasan.", "An early closing needs a reason.");

  private final int status;
  private final Sentence sentence;

  GrantProblem(int status, String id, String en) {
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
