package id.graduasi.graduation.objection;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Objecting to the decision of a case. */
@Path("/api/v1/cases/{id}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case objections", description = "Sanggah: against the decision of a case")
public class CaseObjectionResource {

  private final Objecting objecting;

  CaseObjectionResource(Objecting objecting) {
    this.objecting = objecting;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "objectToCase",
      summary = "Object to the decision of a case",
      description =
          "After a decision, approved or rejected. Before its effective day it holds the case back."
              + " It is due in 14 days; then it goes to the head of the regency and never lapses.")
  @APIResponseSchema(
      value = ObjectionView.class,
      responseCode = "201",
      responseDescription = "The objection; it waits for a decision")
  public RestResponse<ObjectionView> raise(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RaiseObjection objection) {
    ObjectionView raised = objecting.raise(id, objection, IfMatch.parse(ifMatch));
    return Answers.created(raised, raised.version(), "/api/v1/objections/" + raised.id());
  }
}
