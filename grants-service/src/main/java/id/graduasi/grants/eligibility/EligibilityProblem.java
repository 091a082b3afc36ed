package id.graduasi.grants.eligibility;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a check cannot be made. */
enum EligibilityProblem implements ProblemCode {
  SCHEME_NOT_FOUND(404, "Skema %s tidak ditemukan.", "There is no scheme %s."),
  MEMBER_NOT_FOUND(
      404, "Orang ini bukan anggota keluarga itu.", "This person does not belong to the family."),
  FAMILY_NOT_ACTIVE(
      422,
      "Keluarga ini sudah digabung atau ditutup.",
      "This family was merged into another or closed."),
  SCHEME_NOT_VALID_HERE(
      422,
      "Skema %s tidak berlaku di wilayah keluarga ini, melainkan di %s.",
      "Scheme %s is not given where this family lives, but in %s."),
  SCHEME_NOT_VALID_NOW(422, "Skema %s tidak berlaku pada %s.", "Scheme %s is not in force on %s.");

  private final int status;
  private final Sentence sentence;

  EligibilityProblem(int status, String id, String en) {
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
