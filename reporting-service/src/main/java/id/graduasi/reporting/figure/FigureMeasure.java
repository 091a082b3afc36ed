package id.graduasi.reporting.figure;

/** What official figures speak of, as far as the data can answer it. */
public enum FigureMeasure {
  /** Families enrolled in a programme (item) on a day. */
  RECIPIENTS,
  /** Graduations of a kind (item) in a period. */
  GRADUATIONS,
  /** Facilitators, or people of another social pillar (item), at work on a day. */
  FACILITATORS,
  /** Grants of a scheme (item) paid out in a period. */
  GRANTS,
  /** Grants of a scheme (item) that the rounds of a period can give. */
  GRANT_QUOTA,
  /** Businesses of a scheme (item) that had stopped when they were last visited. */
  BUSINESSES_STOPPED;

  /** Whether it is about a period and not about a day. */
  boolean ofPeriod() {
    return switch (this) {
      case GRADUATIONS, GRANTS, GRANT_QUOTA -> true;
      case RECIPIENTS, FACILITATORS, BUSINESSES_STOPPED -> false;
    };
  }

  /** The report that answers it. */
  String answeredBy() {
    return switch (this) {
      case RECIPIENTS -> "/reports/enrollment-count";
      case GRADUATIONS -> "/reports/graduations";
      case FACILITATORS -> "/reports/trend";
      case GRANTS, GRANT_QUOTA, BUSINESSES_STOPPED -> "/reports/grants";
    };
  }
}
