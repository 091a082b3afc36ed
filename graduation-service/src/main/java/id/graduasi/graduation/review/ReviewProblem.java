package id.graduasi.graduation.review;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why an outcome of a review is refused. */
enum ReviewProblem implements ProblemCode {
  REVIEW_NOT_DUE(409, "Peninjauan ini baru jatuh tempo pada %s.", "This review falls due on %s."),
  REVIEW_EXEMPT(
      409,
      "Keluarga ini dikecualikan dari peninjauan lima tahun.",
      "This family is exempt from the five-year review."),
  REVIEW_IN_CASE(
      409,
      "Kasus graduasi keluarga ini masih berjalan.",
      "A graduation case of this family is still open."),
  REVIEW_ENDED(
      409,
      "Kepesertaan ini sudah berakhir.",
      "This enrollment is over; there is nothing to review."),
  NEXT_REVIEW_NOT_LATER(
      422,
      "Peninjauan berikutnya harus setelah hari ini dan paling lama lima tahun lagi.",
      "The next review must come after today and within five years."),
  CASE_ID_REQUIRED(422, "Sebutkan kasus graduasinya.", "Name the graduation case."),
  CASE_NOT_OPEN(
      422,
      "Keluarga ini tidak mempunyai kasus terbuka dengan nomor ini.",
      "This family has no open case of this id.");

  private final int status;
  private final Sentence sentence;

  ReviewProblem(int status, String id, String en) {
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
