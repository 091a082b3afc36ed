package id.graduasi.registry.enrollment;

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

/** Enrollments over HTTP. */
@Path("/api/v1/enrollments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrollments", description = "One family in one programme (kepesertaan)")
public class EnrollmentResource {

  private final Enrolling enrolling;
  private final StatusChanges changes;
  private final EnrollmentList list;

  EnrollmentResource(Enrolling enrolling, StatusChanges changes, EnrollmentList list) {
    this.enrolling = enrolling;
    this.changes = changes;
    this.list = list;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "registerEnrollment",
      summary = "Enroll a family, or put the start right",
      description =
          "The id is made by the client. The same request again answers 200 with the current"
              + " state; with `If-Match` a wrong `startedOn` is put right.")
  public RestResponse<EnrollmentView> register(
      @RestPath UUID id,
      @NotNull @Valid RegisterEnrollment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    Enrolling.Outcome outcome = enrolling.register(id, request, IfMatch.parse(ifMatch));
    EnrollmentState state = outcome.enrollment();
    return outcome.created()
        ? Answers.created(EnrollmentView.of(state), state.version(), "/api/v1/enrollments/" + id)
        : answer(state);
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
  @Operation(operationId = "getEnrollment", summary = "One enrollment with its periods")
  public RestResponse<EnrollmentView> get(@RestPath UUID id) {
    return answer(list.one(id));
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
      operationId = "listEnrollments",
      summary = "Enrollments of an area, a family or a programme",
      description = "In the order of area and id.")
  public RestResponse<Page<EnrollmentView>> list(
      @RestQuery @Nullable UUID familyId,
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable @Parameter(example = "PKH") String programme,
      @RestQuery @Nullable EnrollmentStatus status,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(list.page(familyId, area, programme, status, page), uri);
  }

  @GET
  @Path("/{id}/history")
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
      operationId = "getEnrollmentHistory",
      summary = "Who changed it, when, what and why",
      description = "The newest change first.")
  public EnrollmentHistory history(@RestPath UUID id) {
    return list.history(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/activations")
  @Idempotent
  @RolesAllowed({REGENCY_APPROVER, SYSTEM})
  @Operation(
      operationId = "activateEnrollment",
      summary = "Start what was proposed",
      description =
          "From that day the family counts. Where a proposal waits for its decision, that decision"
              + " does this by itself.")
  public RestResponse<EnrollmentView> activate(
      @RestPath UUID id,
      @NotNull @Valid ActivateEnrollment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(changes.activate(id, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/suspensions")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "suspendEnrollment",
      summary = "Let payments rest until a check in the field")
  public RestResponse<EnrollmentView> suspend(
      @RestPath UUID id,
      @NotNull @Valid SuspendEnrollment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(changes.suspend(id, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/reinstatements")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "reinstateEnrollment",
      summary = "Lift a suspension, or reverse an end",
      description = "An end that came from a graduation case is reversed by that case only.")
  public RestResponse<EnrollmentView> reinstate(
      @RestPath UUID id,
      @NotNull @Valid ReinstateEnrollment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(changes.reinstate(id, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/terminations")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "terminateEnrollment",
      summary = "End an enrollment",
      description = "INDEPENDENT, PPSE and PENA come from a graduation case: `case-required`.")
  public RestResponse<EnrollmentView> terminate(
      @RestPath UUID id,
      @NotNull @Valid TerminateEnrollment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(changes.terminate(id, request, IfMatch.parse(ifMatch)));
  }

  private static RestResponse<EnrollmentView> answer(EnrollmentState state) {
    return Answers.ok(EnrollmentView.of(state), state.version());
  }
}
