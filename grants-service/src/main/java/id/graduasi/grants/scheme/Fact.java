package id.graduasi.grants.scheme;

import java.util.Set;

/** What a criterion may look at. */
public enum Fact {
  SEX("MALE", "FEMALE"),
  RELATIONSHIP(
      "HEAD",
      "SPOUSE",
      "CHILD",
      "CHILD_IN_LAW",
      "GRANDCHILD",
      "PARENT",
      "PARENT_IN_LAW",
      "RELATIVE",
      "OTHER"),
  /** Completed years on the day of application. */
  AGE,
  MARITAL_STATUS("SINGLE", "MARRIED", "DIVORCED", "WIDOWED"),
  /** The family's decile in the newest DTSEN version that is known for it. */
  DECILE,
  OWNS_BUSINESS("true", "false"),
  /** Whether she has said that she is willing to run the business. */
  WILLING("true", "false"),
  /** Completed years in which her family received one of the programmes; gaps do not count. */
  YEARS_ON_AID,
  /**
   * Where her family stands with the programmes: {@code ENROLLED} in one now, else {@code
   * GRADUATED} from one, else {@code LEFT}, else {@code NEVER}.
   */
  ENROLLMENT("ENROLLED", "GRADUATED", "LEFT", "NEVER"),
  /** What the proposal states under the criterion's own code, and the visit confirms. */
  STATED("true", "false");

  private final Set<String> possible;

  Fact(String... values) {
    this.possible = Set.of(values);
  }

  /** Whether it is a whole number, so that a criterion gives bounds. */
  public boolean isNumber() {
    return possible.isEmpty();
  }

  /** Whether it is about programmes, which a criterion may name. */
  public boolean isOfProgrammes() {
    return this == YEARS_ON_AID || this == ENROLLMENT;
  }

  /** The values it can have; empty for a number. */
  Set<String> possible() {
    return possible;
  }
}
