package id.graduasi.grants.overlap;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Overlaps between grants. */
@Path("/api/v1/overlaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Overlaps", description = "Families that hold several grants")
public class OverlapResource {

  private final Overlaps overlaps;
  private final RequestedArea requested;

  OverlapResource(Overlaps overlaps, RequestedArea requested) {
    this.overlaps = overlaps;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listOverlaps",
      summary = "Families of an area that hold several grants, past years included")
  public RestResponse<Page<Overlap>> list(
      @RestQuery @Nullable String area,
      @RestQuery
          @Parameter(description = "Only where one of the grants is of this year", example = "2026")
          @Nullable Integer year,
      @RestQuery
          @Parameter(description = "true: one person holds several; false: several people one each")
          @Nullable Boolean samePerson,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(overlaps.page(requested.of(area), year, samePerson, page), uri);
  }
}
