package id.graduasi.registry.caseload;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import id.graduasi.registry.facilitator.FacilitatorKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How much each facilitator has to do, and families that change hands. */
@Path("/api/v1/facilitators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators")
public class CaseloadResource {

  private static final String EXAMPLE =
      """
      {
        "fromFacilitatorId": "0198c0de-0006-7a00-8000-000000000006",
        "toFacilitatorId": "0198c0de-0006-7a00-8000-000000000007",
        "areaCode": "35.22.15",
        "note": "Leaves at the end of the month"
      }
      """;

  private final Caseloads caseloads;
  private final HandingOver handingOver;
  private final RequestedArea requested;

  CaseloadResource(Caseloads caseloads, HandingOver handingOver, RequestedArea requested) {
    this.caseloads = caseloads;
    this.handingOver = handingOver;
    this.requested = requested;
  }

  @GET
  @Path("/caseloads")
  @RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, AUDITOR, SYSTEM})
  @Operation(
      operationId = "listCaseloads",
      summary = "How many families each working facilitator accompanies",
      description =
          "In the order of area and id. More than 300 enrolled families (configurable) are `overloaded`.")
  public RestResponse<Page<CaseloadView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable FacilitatorKind kind,
      @RestQuery @DefaultValue("false") @Parameter(description = "true shows only the overloaded")
          boolean overloaded,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    var rows =
        caseloads.page(
            requested.of(area), kind, overloaded, Cursor.read(page.cursor, 2), page.limit);
    return Answers.page(
        Page.of(rows, page.limit, last -> Cursor.of(last.areaCode(), last.facilitatorId())), uri);
  }

  @POST
  @Path("/handovers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "handOverFamilies",
      summary = "Hand families of one facilitator over to another, in bulk",
      description =
          "All of them, those of an area, or those named; all or none. Their enrollments follow.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = HandOver.class),
              examples = @ExampleObject(name = "district", value = EXAMPLE)))
  public HandOverView handOver(@NotNull @Valid HandOver request) {
    return handingOver.handOver(request);
  }
}
