package id.graduasi.graduation.model;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a model is refused. */
enum ModelProblem implements ProblemCode {
  MODEL_FAULTY(
      422,
      "Dokumen model ini mempunyai kesalahan; lihat violations.",
      "The model document has faults; see violations."),
  MODEL_VERSION_TAKEN(
      409, "Nomor versi ini sudah dipakai model lain.", "Another model has this version."),
  MODEL_DAY_TAKEN(
      409,
      "Pada tanggal itu sudah ada model lain yang mulai berlaku.",
      "Another model begins to count on that day."),
  MODEL_PUBLISHED(
      409,
      "Model ini sudah diberi tanggal berlaku dan tidak dapat diubah; buat draf baru.",
      "This model has been given its day and cannot be changed; make a new draft."),
  MODEL_NOT_PUBLISHED(
      409, "Model ini masih draf.", "This model is still a draft, or its day has not come."),
  MODEL_DAY_PAST(
      422,
      "Tanggal berlaku tidak boleh sudah lewat: penilaian lama tidak berubah.",
      "The day must not have passed: earlier assessments do not change."),
  MODEL_DAY_TOO_FAR(
      422, "Tanggal berlaku paling jauh dua tahun lagi.", "The day is at most two years ahead.");

  private final int status;
  private final Sentence sentence;

  ModelProblem(int status, String id, String en) {
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
