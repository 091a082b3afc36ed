package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.CaseView;
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

/** Visits to a family whose case has taken effect. */
@Path("/api/v1/cases/{id}/aftercare-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After-care", description = "Visits to families that have left the programme")
public class CaseVisitResource {

  private final Visiting visiting;

  CaseVisitResource(Visiting visiting) {
    this.visiting = visiting;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "addAftercareVisit",
      summary = "Write down what a visit after the graduation found",
      description =
          "AT_RISK and FALLEN_BACK warn the office (`atRisk`). Earlier visits that were not made"
              + " count as missed.")
  public RestResponse<CaseView> record(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecordVisit visit) {
    CaseView visited = visiting.record(id, visit, IfMatch.parse(ifMatch));
    return Answers.ok(visited, visited.version());
  }
}
