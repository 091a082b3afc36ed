package id.graduasi.reporting.review;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who comes to five years of aid, and when. */
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
public class ReviewReportResource {

  private final ReviewReports reports;
  private final Heading heading;

  ReviewReportResource(ReviewReports reports, Heading heading) {
    this.reports = reports;
    this.heading = heading;
  }

  @GET
  @Path("/five-year-forecast")
  @Operation(
      operationId = "forecastFiveYearReviews",
      summary = "How many families come to five years of aid, month by month",
      description =
          """
          From this month on; what is before and not decided is `overdue`. Families that are exempt
          stand apart, on the day their own periods come to sixty months. A review that falls due
          never ends aid by itself.
          """)
  public FiveYearForecast forecast(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = "How many months, 1 to 60")
          @RestQuery
          @DefaultValue("12")
          @Min(1)
          @Max(60)
          int months) {
    return reports.forecast(heading.of(area), months);
  }
}
