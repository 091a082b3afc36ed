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
      "Sending a case back needs a note: what is to be put right."),
  NATURAL_BY_REGISTRY_ONLY(
      422,
      "Graduasi alamiah ditemukan data induk: akhiri kepesertaan di sana dengan alasan NATURAL, lalu"
          + " kasusnya tercatat sendiri.",
      "A natural graduation is found by the registry: end the enrollment there for the reason"
          + " NATURAL, and its case is recorded by itself."),
  ASSESSMENT_NOT_OF_FAMILY(
      422, "Penilaian ini bukan milik keluarga ini.", "This is no assessment of this family."),
  CAPITAL_DAY_REQUIRED(
      422,
      "Kasus PPSE memerlukan tanggal modal diterima; keluarga harus graduasi dalam 12 bulan.",
      "A PPSE case needs the day the capital came; the family must leave aid within 12 months."),
  CAPITAL_DAY_FOR_PPSE_ONLY(
      422,
      "Tanggal modal diterima hanya untuk kasus PPSE.",
      "The day the capital came is for PPSE cases only."),
  NOT_CONTRADICTED(
      409,
      "Tidak ada pertentangan dengan data induk yang perlu diakui.",
      "The registry does not contradict this case."),
  NOTHING_TO_OBJECT_TO(
      409,
      "Tidak ada keputusan yang dapat disanggah; status kasus ini %s.",
      "There is no decision to object to; the status of this case is %s."),
  OBJECTION_OPEN(
      409,
      "Sanggahan terhadap kasus ini masih menunggu keputusan; tambahkan bukti di sana.",
      "An objection to this case still waits for a decision; add to that one."),
  NO_OPEN_OBJECTION(
      409,
      "Tidak ada sanggahan terhadap kasus ini yang menunggu keputusan.",
      "No objection to this case waits for a decision.");

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
