package id.graduasi.registry.inclusion;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Objections over HTTP. */
@Path("/api/v1/objections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  MINISTRY,
  PROVINCE_OFFICE,
  REGENCY_OFFICE,
  REGENCY_APPROVER,
  FACILITATOR,
  AUDITOR,
  SYSTEM
})
@Tag(name = "Objections", description = "Sanggah: against an inclusion proposal or an enrollment")
public class ObjectionResource {

  private final Objections objections;
  private final PetitionList list;

  ObjectionResource(Objections objections, PetitionList list) {
    this.objections = objections;
    this.list = list;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "raiseObjection",
      summary = "Object to a proposal or an enrollment",
      description = "Against an approved proposal it is an objection to its enrollment.")
  @APIResponse(responseCode = "201", description = "It waits for a decision")
  public RestResponse<ObjectionView> raise(@NotNull @Valid RaiseObjection request) {
    Petition petition = objections.raise(request);
    return Answers.created(
        view(petition), petition.version(), "/api/v1/objections/" + petition.id());
  }

  @GET
  @Operation(
      operationId = "listObjections",
      summary = "Objections of an area",
      description =
          "In the order of area and id. `state=ESCALATED` are those not decided within 14 days.")
  public RestResponse<Page<ObjectionView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable PetitionState state,
      @RestQuery @Nullable UUID familyId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    Page<Petition> found = list.page(PetitionKind.OBJECTION, area, state, familyId, page);
    List<ObjectionView> items = found.items().stream().map(this::view).toList();
    return Answers.page(new Page<>(items, found.next(), found.total()), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getObjection", summary = "One of them")
  public RestResponse<ObjectionView> get(@RestPath UUID id) {
    return answer(objections.one(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed(REGENCY_APPROVER)
  @Operation(
      operationId = "decideObjection",
      summary = "Decide about it",
      description =
          "Another person than who raised it. UPHELD refuses the proposal, or asks for a field check.")
  public RestResponse<ObjectionView> decide(
      @RestPath UUID id,
      @NotNull @Valid DecideObjection request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(objections.decide(id, request, IfMatch.parse(ifMatch)));
  }

  private RestResponse<ObjectionView> answer(Petition petition) {
    return Answers.ok(view(petition), petition.version());
  }

  private ObjectionView view(Petition petition) {
    return ObjectionView.of(petition, list.today());
  }
}
