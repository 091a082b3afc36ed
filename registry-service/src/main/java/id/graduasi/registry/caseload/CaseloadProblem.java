package id.graduasi.registry.caseload;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why families are not handed over. */
enum CaseloadProblem implements ProblemCode {
  FACILITATORS_THE_SAME(422, "Kedua pendamping ini sama.", "Both are the same facilitator."),
  FACILITATOR_ENDED(
      422,
      "Pendamping ini sudah berhenti dan tidak dapat menerima keluarga.",
      "This facilitator's work has ended; no family can be handed over."),
  FAMILY_NOT_OF_FACILITATOR(
      422,
      "Keluarga ini bukan dampingan pendamping tersebut.",
      "This family is not accompanied by that facilitator."),
  OUTSIDE_AREAS_OF_WORK(
      422,
      "%s keluarga tinggal di luar wilayah kerja pendamping yang baru.",
      "%s families live outside the new facilitator's areas of work."),
  TOO_MANY_FAMILIES(
      422,
      "Lebih dari %s keluarga; persempit dengan areaCode.",
      "More than %s families; narrow it down by areaCode."),
  HAND_OVER_IN_FUTURE(
      422, "Tanggalnya tidak boleh di masa depan.", "The date cannot be in the future.");

  private final int status;
  private final Sentence sentence;

  CaseloadProblem(int status, String id, String en) {
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
