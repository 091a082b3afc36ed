package id.graduasi.reporting.indicator;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Indicators that others measure, beside their targets. */
@Path("/api/v1/indicators")
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Indicators", description = "What others measure, with target and source")
public class IndicatorResource {

  private static final String KEY = "[a-z][a-z0-9-]{1,39}";
  private static final String PERIOD = "\\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?";

  private final IndicatorTable table;
  private final IndicatorKeeping keeping;
  private final Heading heading;

  IndicatorResource(IndicatorTable table, IndicatorKeeping keeping, Heading heading) {
    this.table = table;
    this.keeping = keeping;
    this.heading = heading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, TableWriter.CSV, XlsxWriter.XLSX})
  @Operation(
      operationId = "listIndicators",
      summary = "Indicators of an area by period: value, target, source")
  public Indicators list(
      @Parameter(description = Parameters.AREA, example = "35.24") @RestQuery @Nullable String area,
      @Parameter(description = "One indicator; all if absent", example = "poverty-rate")
          @RestQuery
          @Nullable
          @Pattern(regexp = KEY)
          String key) {
    Head head = heading.of(area);
    return new Indicators(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        "as stated with each value",
        table.inside(head.area(), key));
  }

  @PUT
  @Path("/{key}/values/{period}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MINISTRY, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "stateIndicator",
      summary = "Record an indicator's value or target with its source",
      description =
          """
          For the area of the body. A new value answers 201; a repeat of the creating request 200
          with the current state; anything else needs `If-Match`, else 409. Every version stays.
          """)
  public RestResponse<IndicatorValue> state(
      @RestPath @Pattern(regexp = KEY) @Parameter(example = "poverty-rate") String key,
      @RestPath
          @Pattern(regexp = PERIOD)
          @Parameter(description = "A year, a quarter (2026-Q1) or a month (2026-03)")
          String period,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid StateIndicator request) {
    IndicatorKeeping.Outcome outcome = keeping.state(key, period, request, IfMatch.parse(ifMatch));
    IndicatorValue value = outcome.value();
    return outcome.created()
        ? Answers.created(value, value.version())
        : Answers.ok(value, value.version());
  }
}
