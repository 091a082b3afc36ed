package id.graduasi.graduation.aftercare;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The worklist of after-care. */
@Path("/api/v1/aftercare-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After-care")
public class VisitResource {

  private final VisitReading reading;
  private final RequestedArea requested;

  VisitResource(VisitReading reading, RequestedArea requested) {
    this.reading = reading;
    this.requested = requested;
  }

  @GET
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(
      operationId = "listAftercareVisits",
      summary = "Visits of an area, a facilitator or a case",
      description = "`state=OVERDUE` are those whose window has passed.")
  public RestResponse<Page<VisitView>> list(
      @BeanParam VisitFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return Answers.page(reading.page(filter, requested.of(filter.area), page), uri);
  }
}
