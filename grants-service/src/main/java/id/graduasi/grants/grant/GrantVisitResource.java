package id.graduasi.grants.grant;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The visits of a grant, and its end. */
@Path("/api/v1/grants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
public class GrantVisitResource {

  private final Visiting visiting;
  private final Closing closing;

  GrantVisitResource(Visiting visiting, Closing closing) {
    this.visiting = visiting;
    this.closing = closing;
  }

  @POST
  @Path("/monitoring-visits")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "monitorGrant",
      summary = "Record what was seen at a visit",
      description =
          """
          In its window, or late until the next window opens (the last one for thirty days); after
          that it stays missed: 409 `visit-missed`. A repeat answers 200; `If-Match` replaces what
          was recorded, else 409 `visit-already-made`.
          """)
  public RestResponse<GrantView> visit(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid MonitorVisit request) {
    Visiting.Outcome outcome = visiting.visit(id, IfMatch.parse(ifMatch), request);
    GrantView grant = outcome.grant();
    return outcome.recorded()
        ? Answers.created(grant, grant.version())
        : Answers.ok(grant, grant.version());
  }

  @POST
  @Path("/closures")
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "closeGrant",
      summary = "Close a grant: accounted for and visited, or early with a note")
  public RestResponse<GrantView> close(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CloseGrant request) {
    GrantView grant = closing.close(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(grant, grant.version());
  }
}
