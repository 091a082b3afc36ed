package id.graduasi.reporting.indicator;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why an indicator cannot be recorded. */
enum IndicatorProblem implements ProblemCode {
  VALUE_OR_TARGET(
      422, "Isi value, target, atau keduanya.", "State the value, the target, or both.");

  private final int status;
  private final Sentence sentence;

  IndicatorProblem(int status, String id, String en) {
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
