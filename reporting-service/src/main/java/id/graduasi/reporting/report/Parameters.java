package id.graduasi.reporting.report;

/** What several reports' parameters mean. */
public final class Parameters {

  public static final String AREA =
      "A region code or * for the country; the caller's own area if absent";

  public static final String YEAR = "The year; this year if absent";

  private Parameters() {}
}
