package id.graduasi.graduation.assessment;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why an assessment is refused. */
enum AssessmentProblem implements ProblemCode {
  FAMILY_NOT_SCORED(
      422,
      "Keluarga ini sudah digabung atau ditutup di data induk.",
      "This family was merged or closed in the registry."),
  VISIT_IN_FUTURE(422, "Tanggal kunjungan di masa depan.", "The visit lies in the future."),
  VISIT_TOO_OLD(
      422,
      "Kunjungan lebih lama dari dua belas bulan; kunjungi lagi keluarganya.",
      "The visit is older than twelve months; visit the family again."),
  MORE_ATTENDED_THAN_HELD(
      422,
      "Kehadiran lebih banyak daripada pertemuan yang diadakan.",
      "More sessions were attended than were held.");

  private final int status;
  private final Sentence sentence;

  AssessmentProblem(int status, String id, String en) {
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
