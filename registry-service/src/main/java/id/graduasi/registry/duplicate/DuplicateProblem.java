package id.graduasi.registry.duplicate;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a decision about a pair is refused. */
enum DuplicateProblem implements ProblemCode {
  DUPLICATE_ALREADY_DECIDED(
      409, "Pasangan ini sudah diputuskan: %s.", "This pair was already decided: %s."),
  DUPLICATE_IS_ISSUE(
      409,
      "Duplikat yang pasti diselesaikan melalui /data-quality/issues/{id}/resolutions.",
      "A certain duplicate is cleared through /data-quality/issues/{id}/resolutions."),
  PAIR_OF_OTHER_FAMILIES(
      422,
      "Pasangan ini bukan dari kedua keluarga tersebut.",
      "This pair is not of the same two families."),
  SURVIVING_FAMILY_REQUIRED(
      422,
      "Sebutkan salah satu dari kedua keluarga itu sebagai keluarga yang tetap.",
      "Name one of the two families as the one that stays.");

  private final int status;
  private final Sentence sentence;

  DuplicateProblem(int status, String id, String en) {
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
