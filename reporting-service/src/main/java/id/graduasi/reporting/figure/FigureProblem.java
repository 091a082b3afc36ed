package id.graduasi.reporting.figure;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a figure cannot be recorded or compared. */
enum FigureProblem implements ProblemCode {
  PERIOD_INCOMPLETE(
      422,
      "Ukuran suatu periode memerlukan hari pertama (from) dan hari terakhir (on); ukuran pada"
          + " suatu hari hanya memerlukan on.",
      "A measure of a period needs its first day (from) and its last (on); a measure of a day needs"
          + " on only."),
  FIGURES_NOT_COMPARABLE(
      422,
      "Kedua angka berbeda wilayah, ukuran atau rincian.",
      "The two figures differ in area, measure or item.");

  private final int status;
  private final Sentence sentence;

  FigureProblem(int status, String id, String en) {
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
