package id.graduasi.grants.paper;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why there is no paper. */
enum PaperProblem implements ProblemCode {
  NO_DECREE(
      409,
      "Belum ada hibah yang ditetapkan dengan keputusan ini pada putaran ini.",
      "No grant of this round has been decided by this decree yet."),
  NO_STANDING_PAYMENT(
      409,
      "Belum ada pembayaran yang berlaku untuk hibah ini.",
      "There is no payment of this grant that has not come back."),
  NO_ACCOUNTABILITY_REPORT(
      409,
      "Laporan pertanggungjawaban hibah ini belum ada.",
      "This grant has not been accounted for yet."),
  PURPOSE_NOT_ALLOWED(
      403,
      "Peran Anda tidak boleh melihat nomor identitas lengkap.",
      "Your role may not see whole identifiers."),
  REGISTRY_UNAVAILABLE(
      503,
      "Layanan registry sedang tidak menjawab; nama dan NIK tidak dapat dicetak. Coba lagi sebentar"
          + " lagi.",
      "The registry does not answer; names and NIK cannot be printed. Try again shortly.");

  private final int status;
  private final Sentence sentence;

  PaperProblem(int status, String id, String en) {
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
