package id.graduasi.grants.grant;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.Entry;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Looking at grants. */
@Path("/api/v1/grants")
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
@Tag(name = "Grants", description = "The money, what became of it, and the visits")
public class GrantResource {

  private final GrantReading reading;
  private final RequestedArea requested;

  GrantResource(GrantReading reading, RequestedArea requested) {
    this.reading = reading;
    this.requested = requested;
  }

  @GET
  @Operation(operationId = "listGrants", summary = "Grants of an area, a round, a family, …")
  public RestResponse<Page<GrantView>> list(
      @BeanParam GrantFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return Answers.page(reading.page(filter, requested.of(filter.area), page), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getGrant",
      summary = "A grant with its payments, its account and its visits")
  public RestResponse<GrantView> get(@RestPath UUID id) {
    GrantView found = reading.one(id);
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getGrantHistory",
      summary = "Who changed a grant, or the proposal before it, when, what and why")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(reading.history(id), null, null);
  }
}
