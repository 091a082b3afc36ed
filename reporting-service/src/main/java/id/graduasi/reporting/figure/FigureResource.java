package id.graduasi.reporting.figure;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What officials have published, beside what the data say. */
@Path("/api/v1/published-figures")
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Published figures", description = "What was published, beside what the data say")
public class FigureResource {

  private final FigureTable table;
  private final FigureKeeping keeping;
  private final Reconciling reconciling;
  private final Heading heading;

  FigureResource(
      FigureTable table, FigureKeeping keeping, Reconciling reconciling, Heading heading) {
    this.table = table;
    this.keeping = keeping;
    this.reconciling = reconciling;
    this.heading = heading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, TableWriter.CSV, XlsxWriter.XLSX})
  @Operation(
      operationId = "listPublishedFigures",
      summary = "The published figures of an area, with day and source as stated")
  public Figures list(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery
          @Nullable String area) {
    Head head = heading.of(area);
    return new Figures(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        "published figures, as stated",
        table.inside(head.area()));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MINISTRY, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "publishFigure",
      summary = "Record an official figure, or replace one under If-Match",
      description =
          """
          With the day as stated; a source that leaves the day open is recorded without `on`, or
          with `onStated` false where the office takes a day for it. A new id answers 201; a repeat
          of the creating request 200 with the current state; anything else needs `If-Match`, else
          409. Every version stays.
          """)
  public RestResponse<PublishedFigure> publish(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PublishFigure request) {
    FigureKeeping.Outcome outcome = keeping.publish(id, request, IfMatch.parse(ifMatch));
    PublishedFigure figure = outcome.figure();
    return outcome.created()
        ? Answers.created(figure, figure.version(), "/api/v1/published-figures/" + id)
        : Answers.ok(figure, figure.version());
  }

  @GET
  @Path("/{id}/reconciliation")
  @Produces({MediaType.APPLICATION_JSON, TableWriter.CSV, XlsxWriter.XLSX})
  @Operation(
      operationId = "reconcileFigure",
      summary = "A published figure beside what the data say, and why it changed",
      description =
          """
          What the data say is computed on the figure's day, never taken from a published figure. An
          undated figure is read today, and `sameOn` is the last day on which the data said the
          same. `earlier` is the figure named by `with`, else the one before; the bridge says by
          which causes the data went from its day to this one's.
          """)
  public Reconciliation reconcile(
      @RestPath UUID id,
      @Parameter(description = "Another figure of the same area, measure and item") @RestQuery
          @Nullable UUID with) {
    return reconciling.of(id, with);
  }
}
