package id.graduasi.registry.composition;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why people cannot join or leave a family as it was asked. */
public enum CompositionProblem implements ProblemCode {
  MEMBER_NOT_FOUND(
      404, "Anggota ini tidak ada dalam keluarga ini.", "This person is not in this family."),
  MEMBER_ID_DIFFERS(
      422,
      "Id dalam isi permintaan berbeda dari id pada alamatnya.",
      "The id in the body differs from the one in the address."),
  MEMBER_IN_OTHER_FAMILY(
      409,
      "Orang ini tercatat pada keluarga lain; pindahkan dengan /families/{id}/transfers.",
      "This person stands in another family; use /families/{id}/transfers."),
  NIK_REQUIRED(422, "Orang baru memerlukan NIK.", "A new person needs a NIK."),
  FAMILY_NOT_CLOSED(409, "Keluarga ini tidak sedang ditutup.", "This family is not closed."),
  FAMILY_STILL_ENROLLED(
      409,
      "Keluarga ini masih menjadi peserta program; akhiri kepesertaannya dahulu.",
      "This family is still enrolled in a programme; end the enrollment first."),
  FAMILIES_THE_SAME(422, "Kedua keluarga ini sama.", "Both are the same family."),
  NOBODY_LEFT(
      422,
      "Tidak ada orang yang tersisa; tutup keluarganya dengan /families/{id}/closures.",
      "Nobody would be left; close the family by /families/{id}/closures."),
  HEAD_LEAVES(
      422,
      "Kepala keluarga pergi; sebutkan siapa kepala yang baru.",
      "The head leaves; say who the new head is."),
  HEAD_NEEDS_RELATIONSHIP(
      422,
      "Kepala keluarga yang lama memerlukan hubungan yang baru.",
      "The former head needs a new relationship."),
  FAMILY_TOO_MANY_MEMBERS(
      422,
      "Keluarga ini akan mempunyai lebih dari %s anggota.",
      "This family would have more than %s members."),
  DATE_NOT_COME(422, "Tanggalnya tidak boleh di masa depan.", "The date cannot be in the future."),
  NOTHING_TO_MOVE(
      422,
      "Keluarga ini sudah tinggal di desa atau kelurahan tersebut.",
      "This family already lives in that village.");

  private final int status;
  private final Sentence sentence;

  CompositionProblem(int status, String id, String en) {
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
