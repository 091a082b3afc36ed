package id.graduasi.registry.family;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a family, or a person in it, is refused. */
public enum FamilyProblem implements ProblemCode {
  FAMILY_NOT_FOUND(404, "Keluarga ini tidak ditemukan.", "This family was not found."),
  FAMILY_LEFT_REGISTER(
      409,
      "Keluarga ini sudah ditutup atau digabung; buka kembali sebelum mengubahnya.",
      "This family is closed or merged; reopen it before you change it."),
  HEAD_REQUIRED(
      422,
      "Keluarga harus mempunyai tepat satu kepala keluarga.",
      "A family needs exactly one head."),
  HEAD_REPEATED(
      422,
      "Keluarga ini mempunyai lebih dari satu kepala; tentukan satu saja.",
      "This family has more than one head; name one only."),
  REPRESENTATIVE_REPEATED(
      422,
      "Keluarga ini mempunyai lebih dari satu pengurus; tentukan satu saja.",
      "This family has more than one representative; name one only."),
  NIK_REPEATED(
      422,
      "NIK ini sudah ada pada orang lain dalam berkas atau permintaan ini.",
      "This NIK stands on another person of this file or request."),
  MEMBER_REPEATED(
      422, "Id anggota ini sudah dipakai orang lain.", "This member id is used by another person."),
  NIK_ALREADY_REGISTERED(
      409,
      "NIK ini sudah tercatat pada keluarga lain di wilayah Anda.",
      "This NIK is already registered with another family of your area."),
  NIK_HELD_ELSEWHERE(
      409,
      "NIK ini sudah tercatat di tempat lain; hubungi kantor dinas sosial untuk menelusurinya.",
      "This NIK is already held elsewhere; ask the social affairs office to trace it."),
  KK_ALREADY_REGISTERED(
      409,
      "Nomor KK ini sudah tercatat pada keluarga lain.",
      "This family card number is already registered with another family."),
  BIRTH_DATE_IN_FUTURE(
      422, "Tanggal lahir tidak boleh di masa depan.", "A birth date cannot be in the future."),
  VILLAGE_OUTSIDE_AREA(
      422, "Desa atau kelurahan ini di luar wilayah Anda.", "This village lies outside your area."),
  FACILITATOR_NOT_FOUND(422, "Pendamping ini tidak dikenal.", "This facilitator is not known."),
  MEMBERS_NOT_PATCHABLE(
      422,
      "Anggota diubah melalui /families/{id}/members/{memberId}.",
      "Members are changed through /families/{id}/members/{memberId}."),
  MASKED_VALUE(
      422,
      "Nilai bersamaran tidak dapat disimpan; kirim nomor lengkap atau hilangkan isian ini.",
      "A masked value cannot be stored; send the whole number or leave the field out."),
  PURPOSE_NOT_ALLOWED(
      403,
      "Peran Anda tidak boleh melihat nomor identitas lengkap.",
      "Your role may not see whole identifiers.");

  private final int status;
  private final Sentence sentence;

  FamilyProblem(int status, String id, String en) {
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
