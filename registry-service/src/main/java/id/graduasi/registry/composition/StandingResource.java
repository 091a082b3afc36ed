package id.graduasi.registry.composition;

import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyView;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is head, who holds the card, and whether the family is in the register. */
@Path("/api/v1/families/{familyId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({REGENCY_OFFICE, SYSTEM})
@Tag(name = "Families")
public class StandingResource {

  private final Standing standing;

  StandingResource(Standing standing) {
    this.standing = standing;
  }

  @POST
  @Path("/head-changes")
  @Idempotent
  @Operation(operationId = "changeHead", summary = "Make another person head of the family")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeHead.class),
              examples = @ExampleObject(name = "head", value = CompositionExamples.HEAD)))
  public RestResponse<FamilyView> changeHead(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ChangeHead request) {
    return answer(standing.changeHead(familyId, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Path("/representative-changes")
  @Idempotent
  @Operation(
      operationId = "changeRepresentative",
      summary = "Give the card to another person of the family (pengurus)")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeRepresentative.class),
              examples =
                  @ExampleObject(
                      name = "representative",
                      value = CompositionExamples.REPRESENTATIVE)))
  public RestResponse<FamilyView> changeRepresentative(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ChangeRepresentative request) {
    return answer(standing.changeRepresentative(familyId, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Path("/closures")
  @Idempotent
  @Operation(
      operationId = "closeFamily",
      summary = "Take a family out of the register",
      description = "Not while it is enrolled in a programme.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CloseFamily.class),
              examples = @ExampleObject(name = "closure", value = CompositionExamples.CLOSURE)))
  public RestResponse<FamilyView> close(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CloseFamily request) {
    return answer(standing.close(familyId, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Path("/reopenings")
  @Idempotent
  @Operation(operationId = "reopenFamily", summary = "Bring a closed family back")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CloseFamily.class),
              examples = @ExampleObject(name = "reopening", value = CompositionExamples.CLOSURE)))
  public RestResponse<FamilyView> reopen(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CloseFamily request) {
    return answer(standing.reopen(familyId, request, IfMatch.parse(ifMatch)));
  }

  private static RestResponse<FamilyView> answer(FamilyState family) {
    return Answers.ok(FamilyView.of(family), family.version());
  }
}
