package id.graduasi.graduation.assessment;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assessments: scoring a family, and every score it has had. */
@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR
})
@Tag(name = "Assessments", description = "A family's score, explained; a person decides")
public class AssessmentResource {

  private final Assessing assessing;
  private final RequestedArea requested;

  AssessmentResource(Assessing assessing, RequestedArea requested) {
    this.assessing = assessing;
    this.requested = requested;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "assessFamily",
      summary = "Score a family by the active model and explain every point",
      description =
          "Inputs, reasons and the model's version are kept with the assessment. A home visit is kept"
              + " for the family's later scores, unless a newer one is; the newest one counts.")
  @APIResponseSchema(
      value = AssessmentView.class,
      responseCode = "201",
      responseDescription = "The score and every reason")
  public RestResponse<AssessmentView> assess(@Valid @NotNull Assess request) {
    AssessmentView made = assessing.assess(request);
    return Answers.created(made, made.version(), "/api/v1/assessments/" + made.id());
  }

  @GET
  @Operation(operationId = "listAssessments", summary = "Assessments of a family or an area")
  public RestResponse<Page<AssessmentView>> list(
      @RestQuery @Parameter(description = "Assessments of one family") @Nullable UUID familyId,
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(assessing.page(familyId, requested.of(area), page), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAssessment", summary = "An assessment as it was explained")
  public RestResponse<AssessmentView> get(@RestPath UUID id) {
    AssessmentView found = assessing.one(id);
    return Answers.ok(found, found.version());
  }
}
