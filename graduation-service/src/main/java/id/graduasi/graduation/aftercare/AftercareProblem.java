package id.graduasi.graduation.aftercare;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a visit of the after-care is refused. */
enum AftercareProblem implements ProblemCode {
  NO_AFTERCARE(
      409,
      "Kunjungan pascagraduasi hanya untuk kasus EFFECTIVE; status kasus ini %s.",
      "After-care is for cases that are EFFECTIVE; the status of this case is %s."),
  NO_AFTERCARE_FOR_KIND(
      409,
      "Graduasi alamiah tidak memiliki kunjungan pascagraduasi.",
      "A natural graduation has no after-care."),
  VISIT_ALREADY_DONE(
      409, "Kunjungan ke-%s sudah dicatat.", "Visit number %s was already recorded."),
  VISIT_NOT_PLANNED(
      422,
      "Rencana kasus ini tidak memuat kunjungan ke-%s.",
      "The plan of this case has no visit number %s."),
  VISIT_BEFORE_EFFECT(
      422,
      "Kunjungan tidak mungkin sebelum kasus berlaku pada %s.",
      "A visit cannot have been before the case took effect on %s.");

  private final int status;
  private final Sentence sentence;

  AftercareProblem(int status, String id, String en) {
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
