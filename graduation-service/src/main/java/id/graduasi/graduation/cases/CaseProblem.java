package id.graduasi.graduation.cases;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a case is refused. */
enum CaseProblem implements ProblemCode {
  STEP_OUT_OF_ORDER(409, "Langkah yang ditunggu sekarang: %s.", "The step that is due now: %s."),
  CASE_ENDED(
      409,
      "Kasus ini sudah berakhir dengan status %s.",
      "This case has already ended with the status %s."),
  CASE_ALREADY_OPEN(
      409,
      "Keluarga ini masih mempunyai kasus yang berjalan.",
      "This family still has a case that is open."),
  NO_ACTIVE_ENROLLMENT(
      422,
      "Keluarga ini tidak memiliki kepesertaan PKH yang aktif atau ditangguhkan.",
      "This family has no PKH enrollment that is active or suspended."),
  FAMILY_NOT_ACTIVE(
      422,
      "Keluarga ini sudah digabung atau ditutup di data induk.",
      "This family was merged or closed in the registry."),
  SIGNER_NOT_A_MEMBER(
      422,
      "Penanda tangan bukan anggota keluarga ini.",
      "Who signed is not a member of this family."),
  SIGNER_NOT_ADULT(
      422,
      "Penanda tangan belum berumur 18 tahun pada hari itu.",
      "Who signed was not yet 18 years old on that day."),
  DATE_IN_FUTURE(422, "Tanggalnya di masa depan.", "The date lies in the future."),
  DATE_TOO_EARLY(422, "Tanggalnya lebih awal dari %s.", "The date is earlier than %s."),
  DATE_TOO_LATE(422, "Tanggalnya lebih lambat dari %s.", "The date is later than %s."),
  NOTE_REQUIRED(
      422,
      "Pengembalian memerlukan catatan: apa yang harus diperbaiki.",
      "Sending a case back needs a note: what is to be put right.");

  private final int status;
  private final Sentence sentence;

  CaseProblem(int status, String id, String en) {
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
