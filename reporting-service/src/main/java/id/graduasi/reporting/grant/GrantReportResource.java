package id.graduasi.reporting.grant;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import id.graduasi.reporting.report.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Capital grants: quota, money, visits, businesses, overlaps. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, TableWriter.CSV, XlsxWriter.XLSX})
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Reports", description = "Counts, and why they changed")
public class GrantReportResource {

  private final GrantReports reports;
  private final Heading heading;
  private final Years years;

  GrantReportResource(GrantReports reports, Heading heading, Years years) {
    this.reports = reports;
    this.heading = heading;
    this.years = years;
  }

  @GET
  @Path("/grants")
  @Operation(
      operationId = "reportGrants",
      summary = "Quota, money, visits and businesses of capital grants",
      description =
          """
          Of one year, or of all from `fromYear` to `toYear`. Quota and budget are those of rounds
          whose area lies in the area; a district has none of its own. Visits stand as they do
          today, by the windows of the rounds.
          """)
  public GrantReport grants(
      @Parameter(description = Parameters.AREA, example = "35.24") @RestQuery @Nullable String area,
      @Parameter(description = Parameters.YEAR, example = "2026") @RestQuery @Nullable Integer year,
      @Parameter(description = "The first of several years", example = "2022") @RestQuery
          @Nullable Integer fromYear,
      @Parameter(description = "The last of several years", example = "2025") @RestQuery
          @Nullable Integer toYear,
      @Parameter(description = "One scheme; all if absent", example = "KRTP") @RestQuery
          @Nullable String schemeCode) {
    return reports.grants(heading.of(area), asked(year, fromYear, toYear, schemeCode));
  }

  @GET
  @Path("/overlaps")
  @Operation(
      operationId = "reportOverlaps",
      summary = "Families that hold several grants, by the schemes they hold",
      description =
          """
          Approved grants of one year, or of all from `fromYear` to `toYear`. Which families these
          are, and whose grants, the grants service lists at `/overlaps`.
          """)
  public Overlaps overlaps(
      @Parameter(description = Parameters.AREA, example = "35.24") @RestQuery @Nullable String area,
      @Parameter(description = Parameters.YEAR, example = "2026") @RestQuery @Nullable Integer year,
      @Parameter(description = "The first of several years", example = "2022") @RestQuery
          @Nullable Integer fromYear,
      @Parameter(description = "The last of several years", example = "2026") @RestQuery
          @Nullable Integer toYear,
      @Parameter(description = "One scheme; all if absent", example = "KRTP") @RestQuery
          @Nullable String schemeCode) {
    return reports.overlaps(heading.of(area), asked(year, fromYear, toYear, schemeCode));
  }

  private Asked asked(
      @Nullable Integer year,
      @Nullable Integer fromYear,
      @Nullable Integer toYear,
      @Nullable String schemeCode) {
    return Asked.of(years.of(null).number(), year, fromYear, toYear, schemeCode);
  }
}
