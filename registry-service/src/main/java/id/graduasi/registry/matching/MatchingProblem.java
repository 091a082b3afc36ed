package id.graduasi.registry.matching;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why people cannot be matched with the civil registry now. */
enum MatchingProblem implements ProblemCode {
  CIVIL_REGISTRY_NOT_CONFIGURED(
      503,
      "Pemadanan dengan Dukcapil belum dipasang di sini; gunakan berkas hasil pemadanan.",
      "Matching with the civil registry is not set up here; bring its results by a file."),
  CIVIL_REGISTRY_UNAVAILABLE(
      503,
      "Dukcapil sedang tidak menjawab; tidak ada yang diubah. Coba lagi sebentar lagi.",
      "The civil registry does not answer; nothing was changed. Try again shortly.");

  private final int status;
  private final Sentence sentence;

  MatchingProblem(int status, String id, String en) {
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
