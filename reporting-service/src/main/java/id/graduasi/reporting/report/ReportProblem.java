package id.graduasi.reporting.report;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a report cannot be made. */
enum ReportProblem implements ProblemCode {
  PROGRAMME_NOT_KNOWN(422, "Program %s tidak dikenal.", "There is no programme %s."),
  PERIOD_REVERSED(
      422,
      "Periode dimulai pada %s, setelah berakhir pada %s.",
      "The period begins on %s, after it ends on %s.");

  private final int status;
  private final Sentence sentence;

  ReportProblem(int status, String id, String en) {
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
