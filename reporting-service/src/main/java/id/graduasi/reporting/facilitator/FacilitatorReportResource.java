package id.graduasi.reporting.facilitator;

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

/** What facilitators accompany, hold and reach. */
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
public class FacilitatorReportResource {

  private final FacilitatorReports reports;
  private final Heading heading;
  private final Years years;

  FacilitatorReportResource(FacilitatorReports reports, Heading heading, Years years) {
    this.reports = reports;
    this.heading = heading;
    this.years = years;
  }

  @GET
  @Path("/facilitators")
  @Operation(
      operationId = "reportFacilitators",
      summary = "Facilitators of PKH: families, sessions, graduates, target, rank",
      description =
          """
          Who belongs to the area and worked in the year, the one who has reached most of the target
          first. Families and groups are those of now. One whose areas lie in two regencies belongs
          to the province. Names are not told between services; the number is.
          """)
  public FacilitatorReport facilitators(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = Parameters.YEAR, example = "2025") @RestQuery
          @Nullable Integer year) {
    return reports.of(heading.of(area), years.of(year));
  }
}
