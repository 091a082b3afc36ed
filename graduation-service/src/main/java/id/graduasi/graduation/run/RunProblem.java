package id.graduasi.graduation.run;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a run or a simulation is refused. */
enum RunProblem implements ProblemCode {
  RUN_FINISHED(
      409,
      "Penilaian massal ini sudah selesai dan tidak dapat dibatalkan.",
      "This run has finished and cannot be cancelled."),
  MODEL_FOR_FULL_ONLY(
      422,
      "Model lain hanya dapat dipakai untuk penilaian penuh (FULL).",
      "Another model can be named for a FULL run only."),
  AREA_TOO_LARGE(
      422, "Simulasi paling luas satu provinsi.", "A simulation covers one province at most.");

  private final int status;
  private final Sentence sentence;

  RunProblem(int status, String id, String en) {
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
