package id.graduasi.registry.composition;

import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.registry.family.DepartureReason;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyView;
import id.graduasi.registry.family.HeldElsewhere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of a family, one by one. */
@Path("/api/v1/families/{familyId}/members/{memberId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({REGENCY_OFFICE, SYSTEM})
@Tag(name = "Families")
public class MemberResource {

  private final Members members;
  private final Families families;
  private final HeldElsewhere heldElsewhere;

  MemberResource(Members members, Families families, HeldElsewhere heldElsewhere) {
    this.members = members;
    this.families = families;
    this.heldElsewhere = heldElsewhere;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMember",
      summary = "Add a person to a family (birth, marriage), or change one",
      description =
          "A new id adds a person and answers 201; a known one replaces what is said of her."
              + " `If-Match` and `ETag` are the family's version. Who holds the card so far gives it"
              + " up to a new representative.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PutMember.class),
              examples = @ExampleObject(name = "birth", value = CompositionExamples.MEMBER)))
  public RestResponse<FamilyView> put(
      @RestPath UUID familyId,
      @RestPath UUID memberId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutMember request) {
    Members.Outcome outcome =
        heldElsewhere.watching(
            () -> families.find(familyId).map(FamilyState::villageCode),
            Optional.ofNullable(request.nik()).stream().toList(),
            () -> members.put(familyId, memberId, request, IfMatch.parse(ifMatch)));
    FamilyView view = FamilyView.of(outcome.family());
    return outcome.added()
        ? Answers.created(
            view, view.version(), "/api/v1/families/" + familyId + "/members/" + memberId)
        : Answers.ok(view, view.version());
  }

  @DELETE
  @Operation(
      operationId = "removeMember",
      summary = "Let a person leave the register, e.g. because she died",
      description =
          "Answers the family without her. If the head leaves, `headId` says who follows. The last"
              + " person cannot leave: close the family instead.")
  public RestResponse<FamilyView> remove(
      @RestPath UUID familyId,
      @RestPath UUID memberId,
      @RestQuery @NotNull @Parameter(example = "DIED") DepartureReason reason,
      @RestQuery @Nullable @Parameter(description = "Today unless given", example = "2026-03-01")
          LocalDate on,
      @RestQuery @Nullable @Parameter(description = "Who becomes the head, if the head leaves")
          UUID headId,
      @RestQuery @Nullable @Size(max = 500) @Parameter(description = "Why, without names")
          String note,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    FamilyState family =
        members.remove(
            familyId,
            memberId,
            new Members.Leaving(reason, on, headId, note),
            IfMatch.parse(ifMatch));
    return Answers.ok(FamilyView.of(family), family.version());
  }
}
