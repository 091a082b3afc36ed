package id.graduasi.reporting.report;

import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Counts and bridges for offices at every level, each within its own area. */
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
public class CountResource {

  private final CountReports reports;
  private final Heading heading;

  CountResource(CountReports reports, Heading heading) {
    this.reports = reports;
    this.heading = heading;
  }

  @GET
  @Path("/enrollment-count")
  @Operation(
      operationId = "countEnrollments",
      summary = "How many families are enrolled on a day",
      description =
          """
          A family counts from the day its enrollment starts to the day it ends; suspension does
          not move the count. The count is a sum of the movement ledger. With `by=area` it is split
          by the regions directly below, with `by=decile` by the decile that is known now, with
          `by=status` into active and suspended; the parts always add up to the count. With
          `asKnownOn` only what had been recorded up to that day (Asia/Jakarta) counts. A
          facilitator's token counts the facilitator's own families.
          """)
  @APIResponse(
      responseCode = "200",
      description = "The count",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EnrollmentCount.class),
            examples = @ExampleObject(name = "byArea", value = Examples.COUNT)),
        @Content(mediaType = TableWriter.CSV, schema = @Schema(implementation = String.class)),
        @Content(mediaType = XlsxWriter.XLSX, schema = @Schema(implementation = String.class))
      })
  public EnrollmentCount count(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = "The programme's code") @RestQuery @DefaultValue("PKH")
          String programme,
      @Parameter(description = "The day; today if absent", example = "2025-12-31") @RestQuery
          @Nullable LocalDate on,
      @Parameter(description = "Only what was recorded up to this day") @RestQuery
          @Nullable LocalDate asKnownOn,
      @Parameter(
              description = "What to split the count by",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"area", "decile", "status"}))
          @RestQuery
          @Nullable String by) {
    return reports.count(heading.question(area, programme, asKnownOn), on, Grouping.of(by));
  }

  @GET
  @Path("/count-bridge")
  @Operation(
      operationId = "bridgeCounts",
      summary = "Why the count changed between two days",
      description =
          """
          The opening is the count at the end of `from`, the closing the count at the end of `to`;
          the lines are the causes between them, signed, and opening + lines = closing. Moves inside
          the area are no cause. An end that is reversed shows as REINSTATED, beside the end itself.
          With `asKnownOn` opening and causes are as they were recorded up to that day; one line
          LATE is what was recorded afterwards about days up to `to`, and the closing is as known
          now. `balanced` compares with a closing that has a sum of its own.
          """)
  @APIResponse(
      responseCode = "200",
      description = "The bridge",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CountBridge.class),
            examples = @ExampleObject(name = "bridge", value = Examples.BRIDGE)),
        @Content(mediaType = TableWriter.CSV, schema = @Schema(implementation = String.class)),
        @Content(mediaType = XlsxWriter.XLSX, schema = @Schema(implementation = String.class))
      })
  public CountBridge bridge(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(description = "The programme's code") @RestQuery @DefaultValue("PKH")
          String programme,
      @Parameter(description = "The opening's day", example = "2024-12-31") @RestQuery @NotNull
          LocalDate from,
      @Parameter(description = "The closing's day; today if absent", example = "2025-12-31")
          @RestQuery
          @Nullable LocalDate to,
      @Parameter(description = "Only what was recorded up to this day") @RestQuery
          @Nullable LocalDate asKnownOn) {
    return reports.bridge(heading.question(area, programme, asKnownOn), from, to);
  }
}
