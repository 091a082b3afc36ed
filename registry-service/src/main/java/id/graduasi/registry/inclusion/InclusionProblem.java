package id.graduasi.registry.inclusion;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a proposal or an objection is refused. */
enum InclusionProblem implements ProblemCode {
  FAMILY_OR_REFERENCE_REQUIRED(
      422,
      "Sebutkan keluarga yang terdaftar, atau desa dan berkas data keluarga yang baru.",
      "Name a registered family, or the village and the file of a new one."),
  PROPOSAL_ALREADY_OPEN(
      409,
      "Usulan keluarga ini untuk program tersebut masih menunggu keputusan.",
      "A proposal of this family for that programme already waits for a decision."),
  PETITION_ALREADY_DECIDED(409, "Ini sudah diputuskan: %s.", "This was already decided: %s."),
  OBJECTION_PENDING(
      409,
      "Putuskan dahulu sanggahan terhadap usulan ini.",
      "Decide the objection against this proposal first."),
  OBJECTION_SUBJECT_NOT_FOUND(
      404,
      "Tidak ada usulan atau kepesertaan dengan id ini.",
      "There is no proposal or enrollment of this id."),
  FAMILY_NOT_REGISTERED_YET(
      422,
      "Keluarga ini belum terdaftar; daftarkan dahulu lalu sebutkan id-nya.",
      "This family is not registered yet; register it first, then name its id."),
  DELIBERATION_IN_FUTURE(
      422, "Musyawarah tidak mungkin di masa depan.", "A deliberation cannot be in the future.");

  private final int status;
  private final Sentence sentence;

  InclusionProblem(int status, String id, String en) {
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
