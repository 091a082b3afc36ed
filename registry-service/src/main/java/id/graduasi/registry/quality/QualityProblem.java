package id.graduasi.registry.quality;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why something cannot be done with an issue. */
enum QualityProblem implements ProblemCode {
  ISSUE_ALREADY_RESOLVED(
      409,
      "Masalah ini sudah diselesaikan dengan hasil %s.",
      "This issue was already resolved as %s.");

  private final int status;
  private final Sentence sentence;

  QualityProblem(int status, String id, String en) {
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
