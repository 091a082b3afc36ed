package id.graduasi.graduation.targets;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a target is refused. */
enum TargetProblem implements ProblemCode {
  NOT_OF_PKH(
      422,
      "Target graduasi hanya untuk pendamping PKH.",
      "Only facilitators of PKH have a target of graduations.");

  private final int status;
  private final Sentence sentence;

  TargetProblem(int status, String id, String en) {
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
