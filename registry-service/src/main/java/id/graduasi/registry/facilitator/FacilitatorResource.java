package id.graduasi.registry.facilitator;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Facilitators over HTTP. */
@Path("/api/v1/facilitators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators", description = "Who accompanies families (pendamping), and where")
public class FacilitatorResource {

  private final Assignment assignment;

  FacilitatorResource(Assignment assignment) {
    this.assignment = assignment;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "registerFacilitator",
      summary = "Register a facilitator, or replace one with If-Match",
      description =
          "The id is made by the client. The same request again answers 200 with the current"
              + " state. All areas lie in the caller's own.")
  public RestResponse<FacilitatorView> register(
      @RestPath UUID id,
      @NotNull @Valid RegisterFacilitator request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    Assignment.Registered registered = assignment.register(id, request, IfMatch.parse(ifMatch));
    FacilitatorView view = registered.facilitator();
    return registered.created()
        ? Answers.created(view, view.version(), "/api/v1/facilitators/" + id)
        : Answers.ok(view, view.version());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    MINISTRY,
    PROVINCE_OFFICE,
    REGENCY_OFFICE,
    REGENCY_APPROVER,
    FACILITATOR,
    AUDITOR,
    SYSTEM
  })
  @Operation(operationId = "getFacilitator", summary = "One facilitator with the areas of work")
  public RestResponse<FacilitatorView> get(@RestPath UUID id) {
    FacilitatorView view = assignment.one(id);
    return Answers.ok(view, view.version());
  }

  @GET
  @RolesAllowed({
    MINISTRY,
    PROVINCE_OFFICE,
    REGENCY_OFFICE,
    REGENCY_APPROVER,
    FACILITATOR,
    AUDITOR,
    SYSTEM
  })
  @Operation(
      operationId = "listFacilitators",
      summary = "Facilitators of an area",
      description = "In the order of area and id.")
  public RestResponse<Page<FacilitatorView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable FacilitatorKind kind,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(assignment.page(area, kind, page), uri);
  }
}
