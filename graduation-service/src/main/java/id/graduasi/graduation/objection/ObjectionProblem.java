package id.graduasi.graduation.objection;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why an objection is refused. */
enum ObjectionProblem implements ProblemCode {
  OBJECTION_TOO_LATE(
      422, "Sanggahan dapat diajukan sampai %s.", "Objections could be raised until %s."),
  OBJECTION_BEFORE_DECISION(
      422,
      "Sanggahan tidak mungkin diajukan sebelum keputusan pada %s.",
      "An objection cannot have been raised before the decision on %s."),
  OBJECTION_ALREADY_DECIDED(
      409, "Sanggahan ini sudah diputuskan: %s.", "This objection was already decided: %s.");

  private final int status;
  private final Sentence sentence;

  ObjectionProblem(int status, String id, String en) {
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
