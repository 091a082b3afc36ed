package id.graduasi.reporting.open;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why open data are not answered. */
enum OpenProblem implements ProblemCode {
  DATASET_NOT_FOUND(
      404,
      "Kumpulan data ini tidak ada; lihat /api/v1/open/datasets.",
      "There is no such dataset; see /api/v1/open/datasets."),
  TOO_MUCH_ASKED(
      422,
      "Lebih dari %s baris; persempit area, from atau to.",
      "More than %s rows; narrow area, from or to."),
  TOO_MANY_REQUESTS(
      429,
      "Terlalu banyak permintaan dari alamat ini; paling banyak %s per menit.",
      "Too many requests from this address; at most %s a minute.");

  private final int status;
  private final Sentence sentence;

  OpenProblem(int status, String id, String en) {
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
