package id.graduasi.reporting.trend;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a measure moves over the years. */
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
public class TrendResource {

  private final Trends trends;
  private final Heading heading;

  TrendResource(Trends trends, Heading heading) {
    this.trends = trends;
    this.heading = heading;
  }

  @GET
  @Path("/trend")
  @Operation(
      operationId = "reportTrend",
      summary = "A measure over time, every month, quarter or year",
      description =
          """
          RECIPIENTS, SUSPENDED, OPEN_CASES, FACILITATORS and OPEN_ISSUES stand at the end of each
          point's day; GRADUATIONS, RELAPSES, SESSIONS, GRANTS and GRANT_AMOUNT (rupiah) are what
          happened since the point before. The first point's time begins with the month, quarter or
          year of `from`; the last point is `to` itself. At most 400 points.
          """)
  public Trend trend(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(
              description = "What is followed",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "RECIPIENTS",
                        "SUSPENDED",
                        "GRADUATIONS",
                        "RELAPSES",
                        "OPEN_CASES",
                        "FACILITATORS",
                        "SESSIONS",
                        "GRANTS",
                        "GRANT_AMOUNT",
                        "OPEN_ISSUES"
                      }))
          @RestQuery
          @DefaultValue("RECIPIENTS")
          String measure,
      @Parameter(
              description =
                  "The programme (PKH if absent), the kind of graduation (INDEPENDENT), of"
                      + " facilitator (PKH), of session or issue (all), or the scheme (all)",
              example = "PKH")
          @RestQuery
          @Nullable String item,
      @Parameter(description = "Five years before `to` if absent", example = "2022-01-01")
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "Today if absent", example = "2025-12-31") @RestQuery
          @Nullable LocalDate to,
      @Parameter(
              description = "How far apart the points are",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"month", "quarter", "year"}))
          @RestQuery
          @DefaultValue("month")
          String every) {
    return trends.of(heading.of(area), Measure.of(measure), item, from, to, Every.of(every));
  }
}
