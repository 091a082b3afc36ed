package id.graduasi.registry.family;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.region.Regions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

/** One family: register, replace, patch, read. */
@Path("/api/v1/families")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Families", description = "Keluarga penerima manfaat and their people")
public class FamilyResource {

  private final Registration registration;
  private final Families families;
  private final Reveals reveals;
  private final HeldElsewhere heldElsewhere;

  FamilyResource(
      Registration registration, Families families, Reveals reveals, HeldElsewhere heldElsewhere) {
    this.heldElsewhere = heldElsewhere;
    this.registration = registration;
    this.families = families;
    this.reveals = reveals;
  }

  @PUT
  @Path("/{familyId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "registerFamily",
      summary = "Register a family, or replace it under If-Match",
      description =
          "The client chooses the id. A new id answers 201; a repeat of the creating request 200"
              + " with the current state; anything else needs If-Match, else 409.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RegisterFamily.class),
              examples = @ExampleObject(name = "family", value = FamilyExamples.FAMILY)))
  public RestResponse<FamilyView> register(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RegisterFamily request) {
    Registration.Outcome outcome =
        heldElsewhere.watching(
            () -> Regions.dotted(request.villageCode()),
            request.members().stream().map(RegisterMember::nik).toList(),
            () -> registration.register(familyId, request, IfMatch.parse(ifMatch)));
    FamilyView view = FamilyView.of(outcome.family());
    return outcome.created()
        ? Answers.created(view, view.version(), "/api/v1/families/" + familyId)
        : Answers.ok(view, view.version());
  }

  @GET
  @Path("/{familyId}")
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR,
    Roles.SYSTEM
  })
  @Operation(
      operationId = "getFamily",
      summary = "Read a family with its people",
      description =
          "Identifiers are masked. Offices, approvers and auditors see them whole when they state"
              + " why in X-Purpose; each such reading is logged.")
  public RestResponse<FamilyView> get(
      @RestPath UUID familyId, @RestHeader("X-Purpose") @Nullable String purpose) {
    FamilyState family =
        families.find(familyId).orElseThrow(() -> new Refused(FamilyProblem.FAMILY_NOT_FOUND));
    return Answers.ok(reveals.views(List.of(family), purpose).getFirst(), family.version());
  }

  @PATCH
  @Path("/{familyId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "patchFamily",
      summary = "Change some fields of a family (merge-patch)",
      description = "Only the fields named change; null takes a value away. Not for members.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = PatchedFields.class),
              examples = @ExampleObject(name = "address", value = FamilyExamples.PATCH)))
  public RestResponse<FamilyView> patch(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull ObjectNode patch) {
    FamilyState family =
        registration.patch(familyId, new PatchFamily(patch), IfMatch.parse(ifMatch));
    return Answers.ok(FamilyView.of(family), family.version());
  }
}
