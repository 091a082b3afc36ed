package id.graduasi.grants.proposal;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** A criterion that is not met, in the scheme's own words. */
record UnmetCriterion(Sentence sentence) implements ProblemCode {

  /** What the catalogue says of it. */
  static final Sentence ANY =
      Sentence.of("Syarat ini tidak terpenuhi.", "This criterion is not met.");

  @Override
  public String name() {
    return "CRITERION_NOT_MET";
  }

  @Override
  public int status() {
    return 422;
  }
}
