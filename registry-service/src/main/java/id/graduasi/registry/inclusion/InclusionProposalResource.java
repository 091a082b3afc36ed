package id.graduasi.registry.inclusion;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Inclusion proposals over HTTP. */
@Path("/api/v1/inclusion-proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  MINISTRY,
  PROVINCE_OFFICE,
  REGENCY_OFFICE,
  REGENCY_APPROVER,
  FACILITATOR,
  AUDITOR,
  SYSTEM
})
@Tag(name = "Inclusion proposals", description = "Usul: that a family come into a programme")
public class InclusionProposalResource {

  private final Proposals proposals;
  private final PetitionList list;

  InclusionProposalResource(Proposals proposals, PetitionList list) {
    this.proposals = proposals;
    this.list = list;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "proposeInclusionProposal",
      summary = "Propose a family for a programme",
      description =
          "A registered family, or the village and the file of one that is not registered yet.")
  @APIResponse(responseCode = "201", description = "It waits for a decision")
  public RestResponse<ProposalView> propose(@NotNull @Valid ProposeInclusion request) {
    Petition petition = proposals.propose(request);
    return Answers.created(
        view(petition), petition.version(), "/api/v1/inclusion-proposals/" + petition.id());
  }

  @GET
  @Operation(
      operationId = "listInclusionProposals",
      summary = "Inclusion proposals of an area",
      description =
          "In the order of area and id. `state=ESCALATED` are those not decided within 14 days.")
  public RestResponse<Page<ProposalView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable PetitionState state,
      @RestQuery @Nullable UUID familyId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    Page<Petition> found = list.page(PetitionKind.PROPOSAL, area, state, familyId, page);
    List<ProposalView> items = found.items().stream().map(this::view).toList();
    return Answers.page(new Page<>(items, found.next(), found.total()), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getInclusionProposal", summary = "One of them")
  public RestResponse<ProposalView> get(@RestPath UUID id) {
    return answer(proposals.one(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed(REGENCY_APPROVER)
  @Operation(
      operationId = "decideInclusionProposal",
      summary = "Decide about it",
      description = "Another person than who proposed it. APPROVED starts the enrollment today.")
  public RestResponse<ProposalView> decide(
      @RestPath UUID id,
      @NotNull @Valid DecideProposal request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(proposals.decide(id, request, IfMatch.parse(ifMatch)));
  }

  private RestResponse<ProposalView> answer(Petition petition) {
    return Answers.ok(view(petition), petition.version());
  }

  private ProposalView view(Petition petition) {
    return ProposalView.of(petition, list.today());
  }
}
