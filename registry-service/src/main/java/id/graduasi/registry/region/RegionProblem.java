package id.graduasi.registry.region;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a region is refused. */
public enum RegionProblem implements ProblemCode {
  REGION_NOT_FOUND(404, "Tidak ada wilayah dengan kode ini.", "There is no region of this code."),
  VILLAGE_NOT_FOUND(
      422, "Tidak ada desa atau kelurahan dengan kode ini.", "There is no village of this code.");

  private final int status;
  private final Sentence sentence;

  RegionProblem(int status, String indonesian, String english) {
    this.status = status;
    this.sentence = Sentence.of(indonesian, english);
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
