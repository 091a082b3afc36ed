package id.graduasi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A call that dashboards and reports make, for any area.
 *
 * @param name in words
 * @param path its address, with {@code %s} for the area
 */
record DashboardCall(String name, String path) {
  private static final String REPORTS = "/api/v1/reports/";

  /** From the nation down. */
  static final List<String> AREAS =
      List.of(Country.NATION, Country.PROVINCE, Country.REGENCY, Country.DISTRICT);

  /**
   * Every GET of the service that answers with figures, but the open datasets, which are made
   * beforehand, and the paper of the coordination meeting, which is made of these.
   */
  static List<DashboardCall> all() {
    return List.of(
        report("count", "enrollment-count?area=%s"),
        report("count on a day, by area", "enrollment-count?area=%s&on=2024-03-15&by=area"),
        report("count, by decile", "enrollment-count?area=%s&by=decile"),
        report("count, by status", "enrollment-count?area=%s&by=status"),
        report("count as known", "enrollment-count?area=%s&on=2024-03-15&asKnownOn=2024-03-31"),
        report("bridge", "count-bridge?area=%s&from=2023-12-31&to=2024-12-31"),
        report(
            "bridge as known",
            "count-bridge?area=%s&from=2023-12-31&to=2024-12-31&asKnownOn=2025-01-01"),
        report("trend of recipients", "trend?area=%s&from=2020-01-01"),
        report("trend of graduations", "trend?area=%s&measure=GRADUATIONS&from=2020-01-01"),
        report("trend of sessions", "trend?area=%s&measure=SESSIONS&from=2024-01-01&every=quarter"),
        report("graduations, by kind", "graduations?area=%s&year=2024"),
        report("graduations, by area", "graduations?area=%s&year=2024&by=area"),
        report("graduations, by facilitator", "graduations?area=%s&year=2024&by=facilitator"),
        report("relapses", "relapses?area=%s&year=2024"),
        report("facilitators", "facilitators?area=%s&year=2026"),
        report("grants", "grants?area=%s&year=2026"),
        report("overlaps", "overlaps?area=%s&fromYear=2024&toYear=2026"),
        report("five-year forecast", "five-year-forecast?area=%s"),
        report("data quality", "data-quality?area=%s&from=2026-01-01&to=2026-06-30"),
        report("self-audit", "self-audit?area=%s"),
        new DashboardCall("indicators", "/api/v1/indicators?area=%s"),
        new DashboardCall("published figures", "/api/v1/published-figures?area=%s"),
        new DashboardCall("reconciliation", "/api/v1/published-figures/%s/reconciliation"));
  }

  private static DashboardCall report(String name, String path) {
    return new DashboardCall(name, REPORTS + path);
  }

  /** The call for one area; of a reconciliation, for the figure of that area. */
  Question of(String area) {
    return Question.get(
        path.formatted(name.equals("reconciliation") ? figure(area) : area.replace("*", "%2A")));
  }

  /** As the country's script makes the ids of its figures. */
  private static String figure(String area) {
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5")
              .digest(("figure " + area + "2024").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of()
          .formatHex(hash)
          .toLowerCase(Locale.ROOT)
          .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
