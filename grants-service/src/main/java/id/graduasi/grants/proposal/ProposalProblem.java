package id.graduasi.grants.proposal;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a proposal, or what is asked of one, is refused. */
enum ProposalProblem implements ProblemCode {
  ROUND_NOT_KNOWN(404, "Putaran ini tidak ditemukan.", "This round was not found."),
  ROUND_TAKES_NO_PROPOSALS(
      409, "Putaran ini tidak menerima usulan pada %s.", "This round takes no proposals on %s."),
  ALREADY_PROPOSED(
      409,
      "Orang ini sudah diusulkan untuk skema ini pada tahun yang sama.",
      "This person is proposed for this scheme in the same year already."),
  FAMILY_OUTSIDE_ROUND(
      422,
      "Keluarga ini tidak tinggal di wilayah putaran, yaitu %s.",
      "This family does not live in the area of the round, which is %s."),
  PROPOSAL_AMOUNT_NOT_ALLOWED(
      422, "Skema %s memberikan %s untuk tahun %s.", "Scheme %s gives %s in the year %s."),
  PROPOSAL_DATE_IN_FUTURE(422, "Tanggalnya di masa depan.", "The date lies in the future."),
  PROPOSAL_DATE_TOO_EARLY(422, "Tanggalnya lebih awal dari %s.", "The date is earlier than %s."),
  PROPOSAL_ROUND_FIXED(
      422,
      "Putaran dan orang yang diusulkan tidak berubah; tariklah usulan ini dan buat yang lain.",
      "Round and person of a proposal do not change; withdraw it and make another."),
  PROPOSAL_INCOMPLETE(
      422,
      "Usulan ini belum lengkap; lihat violations.",
      "This proposal is not complete; see violations."),
  PROPOSAL_FIELD_MISSING(422, "Isian ini masih diperlukan.", "This field is still needed."),
  PROPOSAL_OUT_OF_TURN(
      409,
      "Usulan ini berstatus %s; langkah ini memerlukan %s.",
      "This proposal is %s; this step needs %s."),
  PROPOSAL_REASON_REQUIRED(422, "Penolakan memerlukan alasan.", "A refusal needs a reason."),
  DECREE_REQUIRED(
      422,
      "Persetujuan memerlukan nomor dan tanggal SK.",
      "An approval needs the number and the date of a decree."),
  NOT_ELIGIBLE(
      422,
      "Orang ini tidak memenuhi semua syarat; lihat violations.",
      "This person does not meet every criterion; see violations."),
  QUOTA_EXHAUSTED(
      409,
      "Kuota %s orang sudah terpakai; ini cadangan nomor %s.",
      "The quota of %s is used up; this is number %s of the reserve."),
  BUDGET_EXHAUSTED(
      409,
      "Sisa anggaran Rp %s tidak cukup; ini cadangan nomor %s.",
      "What is left of the budget, Rp %s, does not suffice; this is number %s of the reserve."),
  GRANT_ALREADY_PAID(
      409,
      "Hibah ini sudah dibayarkan; usulannya tidak dapat ditarik lagi.",
      "This grant has been paid; its proposal cannot be withdrawn any more.");

  private final int status;
  private final Sentence sentence;

  ProposalProblem(int status, String id, String en) {
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
