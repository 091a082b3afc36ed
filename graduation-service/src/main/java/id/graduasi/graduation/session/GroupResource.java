package id.graduasi.graduation.session;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
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

/** Groups over HTTP. */
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Sessions", description = "P2K2 and trainings: groups, sessions, who came")
public class GroupResource {

  private final GroupKeeping keeping;
  private final RequestedArea requested;

  GroupResource(GroupKeeping keeping, RequestedArea requested) {
    this.keeping = keeping;
    this.requested = requested;
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "keepGroup",
      summary = "Form a group, or say with If-Match what it is from now on",
      description =
          "The id is made by the client. The families named are its families: others leave it"
              + " today. A family belongs to one P2K2 group at a time; one that came from another"
              + " facilitator or area leaves its former group by joining.")
  public RestResponse<GroupView> keep(
      @RestPath UUID id,
      @NotNull @Valid FormGroup request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    GroupKeeping.Kept kept = keeping.keep(id, request, IfMatch.parse(ifMatch));
    GroupView view = kept.group();
    return kept.created()
        ? Answers.created(view, view.version(), "/api/v1/groups/" + id)
        : Answers.ok(view, view.version());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getGroup", summary = "A group with the families it has today")
  public RestResponse<GroupView> get(@RestPath UUID id) {
    GroupView found = keeping.one(id);
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/families")
  @Operation(
      operationId = "listGroupFamilies",
      summary = "Every family a group has had, from when to when")
  public Page<GroupView.Belonging> families(@RestPath UUID id) {
    return new Page<>(keeping.everyFamily(id), null, null);
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getGroupHistory",
      summary = "Who changed a group, when and what, the newest first")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(keeping.history(id), null, null);
  }

  @GET
  @Operation(operationId = "listGroups", summary = "Groups of an area or a facilitator")
  public RestResponse<Page<GroupView>> list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @RestQuery @Nullable GroupKind kind,
      @RestQuery @Nullable UUID facilitatorId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(keeping.page(requested.of(area), kind, facilitatorId, page), uri);
  }
}
