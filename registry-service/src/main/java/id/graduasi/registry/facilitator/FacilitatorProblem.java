package id.graduasi.registry.facilitator;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a facilitator is refused. */
public enum FacilitatorProblem implements ProblemCode {
  FACILITATOR_NUMBER_TAKEN(
      409,
      "Nomor pendamping ini sudah dipakai orang lain.",
      "This facilitator number is used by somebody else."),
  AREA_OUTSIDE(
      422, "Wilayah kerja ini di luar wilayah Anda.", "This area of work lies outside your area."),
  AREA_UNKNOWN(422, "Kode wilayah ini tidak dikenal.", "This region code is not known."),
  END_BEFORE_START(
      422,
      "Tanggal berakhir tidak boleh sebelum tanggal mulai.",
      "The end cannot be before the start.");

  private final int status;
  private final Sentence sentence;

  FacilitatorProblem(int status, String id, String en) {
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
