package id.graduasi.graduation.candidate;

/** The bands a candidate can stand in. */
public enum CandidateBand {
  READY(0, 100),
  /** Worth a visit: near, or not visited yet. */
  NEAR(101, 200);

  private final int from;
  private final int to;

  CandidateBand(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The lowest rank of this band. */
  int from() {
    return from;
  }

  /** The highest rank of this band. */
  int to() {
    return to;
  }
}
