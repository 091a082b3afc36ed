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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sessions and who came, over HTTP. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Sessions")
public class SessionResource {

  private final SessionKeeping keeping;
  private final AttendanceMarking marking;
  private final RequestedArea requested;

  SessionResource(SessionKeeping keeping, AttendanceMarking marking, RequestedArea requested) {
    this.keeping = keeping;
    this.marking = marking;
    this.requested = requested;
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "keepSession",
      summary = "Write a session down, or correct one with If-Match",
      description =
          "The id is made by the client. P2K2 names its module, a training its topic. The"
              + " session belongs to the facilitator whose group it is.")
  public RestResponse<SessionView> keep(
      @RestPath UUID id,
      @NotNull @Valid HoldSession request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    SessionKeeping.Kept kept = keeping.keep(id, request, IfMatch.parse(ifMatch));
    SessionView view = kept.session();
    return kept.created()
        ? Answers.created(view, view.version(), "/api/v1/sessions/" + id)
        : Answers.ok(view, view.version());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getSession", summary = "A session and how many came")
  public RestResponse<SessionView> get(@RestPath UUID id) {
    SessionView found = keeping.one(id);
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getSessionHistory",
      summary = "Who changed a session and its marks, when and what, the newest first")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(keeping.history(id), null, null);
  }

  @GET
  @Operation(
      operationId = "listSessions",
      summary = "Sessions of an area, a group, a facilitator or a month")
  public RestResponse<Page<SessionView>> list(
      @BeanParam @Valid SessionFilter filter,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(keeping.page(filter, requested.of(filter.area), page), uri);
  }

  @PUT
  @Path("/{id}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "markAttendance",
      summary = "Mark who came",
      description =
          "Marks the families named and leaves the others as they are; a state of null takes a"
              + " mark away. The same marks again change nothing. `If-Match` names the version of"
              + " the session.")
  public RestResponse<AttendanceView> mark(
      @RestPath UUID id,
      @NotNull @Valid MarkAttendance request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    AttendanceView view = marking.mark(id, request, IfMatch.parse(ifMatch));
    return Answers.ok(view, view.version());
  }

  @GET
  @Path("/{id}/attendance")
  @Operation(operationId = "getAttendance", summary = "Who came, who did not, who is unmarked")
  public RestResponse<AttendanceView> attendance(@RestPath UUID id) {
    AttendanceView view = marking.list(id);
    return Answers.ok(view, view.version());
  }
}
