package id.graduasi.graduation.objection;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
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
import jakarta.ws.rs.POST;
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

/** Objections: the list with its clock, and decisions about them. */
@Path("/api/v1/objections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR
})
@Tag(name = "Case objections")
public class ObjectionResource {

  private final Objecting objecting;
  private final ObjectionReading reading;
  private final RequestedArea requested;

  ObjectionResource(Objecting objecting, ObjectionReading reading, RequestedArea requested) {
    this.objecting = objecting;
    this.reading = reading;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listCaseObjections",
      summary = "Objections of an area, a case or a family",
      description = "`state=ESCALATED` are those that were not decided within 14 days.")
  public RestResponse<Page<ObjectionView>> list(
      @BeanParam ObjectionFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return Answers.page(reading.page(filter, requested.of(filter.area), page), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCaseObjection", summary = "An objection and what became of it")
  public RestResponse<ObjectionView> get(@RestPath UUID id) {
    ObjectionView found = reading.one(id);
    return Answers.ok(found, found.version());
  }

  @POST
  @Path("/{id}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed(Roles.REGENCY_APPROVER)
  @Operation(
      operationId = "decideCaseObjection",
      summary = "A person decides about an objection",
      description =
          "Another one than who wrote it down; once it is escalated, also another one than who"
              + " decided the case. UPHELD reverses an approved case; if it has taken effect, the"
              + " registry reinstates. After a rejection the decision is due again.")
  public RestResponse<ObjectionView> decide(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecideObjection decision) {
    ObjectionView decided = objecting.decide(id, decision, IfMatch.parse(ifMatch));
    return Answers.ok(decided, decided.version());
  }
}
