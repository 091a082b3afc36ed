package id.graduasi.graduation.session;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a group, a session or a mark is refused. */
enum SessionProblem implements ProblemCode {
  GROUP_NOT_FOUND(404, "Kelompok ini tidak ditemukan.", "This group was not found."),
  FACILITATOR_NOT_KNOWN(
      404,
      "Pendamping ini belum dikenal di sini; coba lagi sebentar lagi.",
      "This facilitator is not known here yet; try again shortly."),
  OWN_GROUPS_ONLY(
      403,
      "Pendamping hanya mengelola kelompoknya sendiri.",
      "A facilitator keeps the own groups only."),
  FACILITATOR_REQUIRED(
      422, "Sebutkan pendamping kelompok ini.", "Name the facilitator of this group."),
  FAMILY_IN_OTHER_GROUP(
      409,
      "Keluarga ini masih anggota kelompok P2K2 lain; keluarkan dahulu dari kelompok itu.",
      "This family still belongs to another P2K2 group; take it out of that one first."),
  FAMILY_REPEATED(
      422, "Keluarga ini disebut lebih dari sekali.", "This family is named more than once."),
  FAMILY_GONE(
      422,
      "Keluarga ini sudah digabung atau ditutup di data induk.",
      "This family was merged or closed in the registry."),
  FAMILY_NOT_IN_GROUP(
      422,
      "Keluarga ini bukan anggota kelompok yang mengadakan sesi ini.",
      "This family does not belong to the group that held this session."),
  CHAIR_NOT_IN_GROUP(
      422,
      "Ketua kelompok harus anggota salah satu keluarganya.",
      "The chair must be a member of one of the group's families."),
  MEMBER_NOT_IN_FAMILY(
      422, "Orang ini bukan anggota keluarga itu.", "This person is no member of that family."),
  GROUP_CLOSED(
      422,
      "Kelompok ini sudah ditutup pada %s.",
      "This group was closed on %s; nothing is held after that."),
  GROUP_CLOSES_BEFORE_IT_BEGINS(
      422,
      "Kelompok tidak dapat ditutup sebelum dibentuk.",
      "A group cannot be closed before it was formed."),
  SESSION_OF_OTHER_GROUP(
      422, "Sesi tidak dapat dipindahkan ke kelompok lain.", "A session cannot change its group."),
  KIND_NOT_FOR_GROUP(
      422, "Sesi P2K2 hanya untuk kelompok P2K2.", "A P2K2 session is held by a P2K2 group only."),
  MODULE_REQUIRED(422, "Sebutkan modul P2K2 sesi ini.", "Name the module of this P2K2 session."),
  MODULE_NOT_KNOWN(
      422,
      "Modul ini tidak dikenal; lihat /api/v1/modules.",
      "This module is not known; see /api/v1/modules."),
  MODULE_OF_P2K2_ONLY(
      422,
      "Modul hanya untuk P2K2; pelatihan mempunyai topik.",
      "Only P2K2 has modules; a training has a topic."),
  TOPIC_REQUIRED(422, "Sebutkan topik pelatihan ini.", "Name the topic of this training."),
  NOT_YET(422, "Tanggalnya di masa depan.", "This day lies in the future.");

  private final int status;
  private final Sentence sentence;

  SessionProblem(int status, String id, String en) {
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
