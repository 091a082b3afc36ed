package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a change of an enrollment is refused. */
public enum EnrollmentProblem implements ProblemCode {
  FAMILY_NOT_ACTIVE(
      409,
      "Keluarga ini sudah tidak aktif dalam daftar.",
      "This family is no longer active in the register."),
  ENROLLMENT_ALREADY_RUNNING(
      409,
      "Keluarga ini masih menjadi peserta program tersebut.",
      "This family is still enrolled in that programme."),
  ENROLLMENT_ALREADY_PROPOSED(
      409,
      "Keluarga ini sudah diusulkan untuk program tersebut; aktifkan atau tolak usulan itu.",
      "This family is proposed for that programme already; activate or reject that proposal."),
  ENROLLMENT_NOT_PROPOSED(
      409,
      "Hanya kepesertaan yang diusulkan dapat diaktifkan; statusnya sekarang %s.",
      "Only a proposed enrollment can be activated; it is %s."),
  ENROLLMENT_NOT_STARTED(
      409,
      "Kepesertaan ini belum pernah dimulai; tidak ada yang dapat dipulihkan.",
      "This enrollment has never started; there is nothing to reinstate."),
  ENROLLMENT_NOT_ACTIVE(
      409,
      "Hanya kepesertaan aktif yang dapat ditangguhkan; statusnya sekarang %s.",
      "Only an active enrollment can be suspended; it is %s."),
  ENROLLMENT_NOT_SUSPENDED(
      409,
      "Kepesertaan ini aktif; tidak ada yang perlu dipulihkan.",
      "This enrollment is active; there is nothing to reinstate."),
  ENROLLMENT_NOT_RUNNING(
      409,
      "Pada tanggal itu keluarga ini tidak mempunyai kepesertaan yang berjalan dalam program"
          + " tersebut.",
      "The family has no running enrollment in that programme on that day."),
  ENROLLMENT_ALREADY_ENDED(
      409, "Kepesertaan ini sudah berakhir pada %s.", "This enrollment already ended on %s."),
  CASE_REQUIRED(
      422,
      "Graduasi hanya diputuskan, dan hanya dibatalkan, melalui kasus graduasi.",
      "A graduation is decided, and reversed, by a graduation case only."),
  EFFECTIVE_IN_FUTURE(
      422, "Tanggalnya tidak boleh di masa depan.", "The date cannot be in the future."),
  EFFECTIVE_BEFORE_LAST_CHANGE(
      422,
      "Tanggalnya tidak boleh sebelum perubahan terakhir, yaitu %s.",
      "The date cannot be before the last change, which was on %s."),
  OVERLAPS_EARLIER_ENROLLMENT(
      422,
      "Pada tanggal itu keluarga ini masih menjadi peserta program yang sama.",
      "On that day the family was still enrolled in the same programme."),
  START_AFTER_NEXT_CHANGE(
      422,
      "Tanggal mulai tidak boleh setelah perubahan berikutnya, yaitu %s.",
      "The start cannot be after the next change, which was on %s."),
  FAMILY_AND_PROGRAMME_FIXED(
      422,
      "Keluarga dan program suatu kepesertaan tidak dapat diganti; yang dapat diperbaiki hanya"
          + " tanggal mulainya.",
      "An enrollment keeps its family and programme; only its start can be put right.");

  private final int status;
  private final Sentence sentence;

  EnrollmentProblem(int status, String id, String en) {
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
