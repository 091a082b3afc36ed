package id.graduasi.registry.rights;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why something about people's rights cannot be done. */
enum RightsProblem implements ProblemCode {
  RETENTION_NOT_SET(
      422,
      "Masa retensi belum ditetapkan (graduasi.registry.retention.years).",
      "No retention is set (graduasi.registry.retention.years).");

  private final int status;
  private final Sentence sentence;

  RightsProblem(int status, String id, String en) {
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
