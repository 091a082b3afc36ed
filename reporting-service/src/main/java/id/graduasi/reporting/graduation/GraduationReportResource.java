package id.graduasi.reporting.graduation;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import id.graduasi.reporting.report.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who graduated, and who came back. */
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
public class GraduationReportResource {

  private final GraduationReports reports;
  private final Heading heading;
  private final Years years;

  GraduationReportResource(GraduationReports reports, Heading heading, Years years) {
    this.reports = reports;
    this.heading = heading;
    this.years = years;
  }

  @GET
  @Path("/graduations")
  @Operation(
      operationId = "reportGraduations",
      summary = "Graduations of a year, by kind, area or facilitator",
      description =
          """
          By the day the case took effect, credited to the village and the facilitator of that day:
          neither a move nor a hand-over changes figures afterwards. A reversal takes a graduation
          away, a relapse does not. Kinds are never added up: `by=area` and `by=facilitator` show
          one kind. Facilitators are shown by number.
          """)
  public Graduations graduations(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = Parameters.YEAR, example = "2025") @RestQuery @Nullable Integer year,
      @Parameter(
              description = "What to split by",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"kind", "area", "facilitator"}))
          @RestQuery
          @DefaultValue("kind")
          String by,
      @Parameter(
              description = "The kind to split by area or facilitator; INDEPENDENT if absent",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"INDEPENDENT", "NATURAL", "PPSE", "PENA"}))
          @RestQuery
          @Nullable String kind) {
    return reports.graduations(heading.of(area), years.of(year), Split.of(by), kind);
  }

  @GET
  @Path("/relapses")
  @Operation(
      operationId = "reportRelapses",
      summary = "Families that receive again after they graduated",
      description =
          """
          `count` came back in the year, whenever they had graduated; `returned` are those of the
          year's own graduates who have come back since.
          """)
  public Relapses relapses(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = Parameters.YEAR, example = "2025") @RestQuery
          @Nullable Integer year) {
    return reports.relapses(heading.of(area), years.of(year));
  }
}
