package id.graduasi.platform.web.thing;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a thing is refused. */
enum ThingProblem implements ProblemCode {
  NAME_TAKEN(409, "Nama ini sudah dipakai.", "This name is taken."),
  THING_TOO_HEAVY(422, "Beratnya %s, paling banyak %s.", "It weighs %s, at most %s.");

  private final int status;
  private final Sentence sentence;

  ThingProblem(int status, String id, String en) {
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
