package id.graduasi.graduation.assessment;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The published models: anyone who is scored by one may read it. */
@Path("/api/v1/scoring-models")
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Scoring models", description = "How families are scored: data that anyone may read")
public class ScoringModelResource {

  private final PublishedModels models;

  ScoringModelResource(PublishedModels models) {
    this.models = models;
  }

  @GET
  @Operation(operationId = "listScoringModels", summary = "All published models, the oldest first")
  public Page<ModelView> list() {
    return new Page<>(models.list(), null, null);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getScoringModel",
      summary = "A model: its indicators, points, thresholds and conditions")
  public RestResponse<ModelView> get(@RestPath String id) {
    ModelView model = models.require(id);
    return Answers.ok(model, model.version());
  }
}
