package id.graduasi.reporting.quality;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How good the data are. */
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
public class QualityReportResource {

  private final QualityReports reports;
  private final Heading heading;

  QualityReportResource(QualityReports reports, Heading heading) {
    this.reports = reports;
    this.heading = heading;
  }

  @GET
  @Path("/data-quality")
  @Operation(
      operationId = "reportDataQuality",
      summary = "Issues of data quality by kind: open, opened, resolved",
      description =
          "Of the last thirty days unless others are asked for. The issues themselves are"
              + " listed by the registry at `/data-quality/issues`.")
  public DataQuality dataQuality(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = "The first day", example = "2026-10-01") @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "The last day; today if absent", example = "2026-10-31") @RestQuery
          @Nullable LocalDate to) {
    return reports.of(heading.of(area), from, to);
  }
}
