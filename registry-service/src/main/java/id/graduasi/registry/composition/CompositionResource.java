package id.graduasi.registry.composition;

import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.access.Nationwide;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
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

/** People and families that come together, part and move. */
@Path("/api/v1/families")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({REGENCY_OFFICE, SYSTEM})
@Tag(name = "Families")
public class CompositionResource {

  private final Transfers transfers;
  private final Merging merging;
  private final Moving moving;

  CompositionResource(Transfers transfers, Merging merging, Moving moving) {
    this.transfers = transfers;
    this.merging = merging;
    this.moving = moving;
  }

  @POST
  @Path("/{familyId}/transfers")
  @Idempotent
  @Operation(
      operationId = "transferMembers",
      summary = "Take people over to another family of the area",
      description = "`If-Match` is the version of the family they leave.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TransferMembers.class),
              examples = @ExampleObject(name = "marriage", value = CompositionExamples.TRANSFER)))
  public RestResponse<TransferView> transfer(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TransferMembers request) {
    Transfers.Outcome outcome = transfers.transfer(familyId, request, IfMatch.parse(ifMatch));
    return Answers.ok(TransferView.of(outcome), outcome.from().version());
  }

  @POST
  @Path("/{familyId}/splits")
  @Idempotent
  @Operation(
      operationId = "splitFamily",
      summary = "Make a family of its own of some people",
      description =
          "The new family has a new card and number and no enrollment; enrollments stay where they"
              + " are. `If-Match` is the version of the family that is split.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SplitFamily.class),
              examples = @ExampleObject(name = "split", value = CompositionExamples.SPLIT)))
  public RestResponse<TransferView> split(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SplitFamily request) {
    Transfers.Outcome outcome = transfers.split(familyId, request, IfMatch.parse(ifMatch));
    return Answers.created(
        TransferView.of(outcome),
        outcome.from().version(),
        "/api/v1/families/" + outcome.to().id());
  }

  @POST
  @Path("/{familyId}/moves")
  @Idempotent
  @Nationwide
  @Operation(
      operationId = "moveFamily",
      summary = "Move a family to another village, anywhere in the country",
      description =
          "Its enrollments go with it. Beyond the caller's area the answer is the last that the"
              + " caller sees of the family; its facilitator no longer accompanies it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = MoveFamily.class),
              examples = @ExampleObject(name = "move", value = CompositionExamples.MOVE)))
  public RestResponse<FamilyView> move(
      @RestPath UUID familyId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid MoveFamily request) {
    FamilyView view = FamilyView.of(moving.move(familyId, request, IfMatch.parse(ifMatch)));
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("/merges")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, REGENCY_APPROVER, SYSTEM})
  @Operation(
      operationId = "mergeFamilies",
      summary = "Make one family of two",
      description =
          "The absorbed family leaves the register (status MERGED); its people join the survivor or"
              + " are recognised as people who stand there already. Its running enrollments go"
              + " over, or end as DUPLICATE where the survivor is enrolled. `If-Match` is the"
              + " survivor's version.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = MergeFamilies.class),
              examples = @ExampleObject(name = "duplicate", value = CompositionExamples.MERGE)))
  public RestResponse<FamilyView> merge(
      @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid MergeFamilies request) {
    FamilyView view = FamilyView.of(merging.merge(request, IfMatch.parse(ifMatch)));
    return Answers.ok(view, view.version());
  }
}
