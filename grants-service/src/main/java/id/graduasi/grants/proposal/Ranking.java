package id.graduasi.grants.proposal;

import id.graduasi.platform.web.Sentence;
import java.util.List;

/** The points of a proposal, each explained. */
record Ranking(int points, List<Part> parts) {

  Ranking {
    parts = List.copyOf(parts);
  }

  static Ranking of(List<Part> parts) {
    return new Ranking(parts.stream().mapToInt(Part::points).sum(), parts);
  }

  /** The points of one rule, and why. */
  record Part(String code, int points, int max, Sentence message) {}
}
