package id.graduasi.graduation.model;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The scoring models: anyone who is scored by one may read it; the ministry writes them. */
@Path("/api/v1/scoring-models")
@Produces(MediaType.APPLICATION_JSON)
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

  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private final PublishedModels models;
  private final ModelWork work;

  ScoringModelResource(PublishedModels models, ModelWork work) {
    this.models = models;
    this.work = work;
  }

  @GET
  @Operation(operationId = "listScoringModels", summary = "All models, the oldest first")
  public Page<ModelView> list() {
    return new Page<>(models.list(), null, null);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getScoringModel",
      summary = "A model: its indicators, points, thresholds and conditions")
  public RestResponse<ModelView> get(@RestPath String id) {
    ModelView model = models.view(id);
    return Answers.ok(model, model.revision());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.MINISTRY)
  @Operation(
      operationId = "draftScoringModel",
      summary = "Draft a model, or replace the draft under If-Match",
      description =
          "A new id answers 201; a repeat of the creating request 200 with the current state;"
              + " anything else needs If-Match. Every fault of the document is named with its place"
              + " (422 model-faulty). A model that has been given its day is never changed (409"
              + " model-published).")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "model", value = ModelExample.DOCUMENT)))
  public RestResponse<ModelView> draft(
      @RestPath @Pattern(regexp = ID) @Parameter(example = "model-3") String id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode document) {
    ModelWork.Drafted drafted = work.draft(id, document, IfMatch.parse(ifMatch));
    ModelView model = drafted.model();
    return drafted.created()
        ? Answers.created(model, model.revision(), "/api/v1/scoring-models/" + id)
        : Answers.ok(model, model.revision());
  }

  @POST
  @Path("/{id}/activations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed(Roles.MINISTRY)
  @Operation(
      operationId = "activateScoringModel",
      summary = "Give a model the day from which it counts",
      description =
          "From that day new assessments are made with it, and the one before is retired. Until the"
              + " day has come another one can be given.")
  public RestResponse<ModelView> activate(
      @RestPath String id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ActivateModel request) {
    ModelView model = work.activate(id, request.from(), IfMatch.parse(ifMatch));
    return Answers.ok(model, model.revision());
  }
}
