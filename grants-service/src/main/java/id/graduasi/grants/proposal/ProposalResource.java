package id.graduasi.grants.proposal;

import id.graduasi.grants.grant.GrantFact;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Nationwide;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposals over HTTP. */
@Path("/api/v1/proposals")
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
@Tag(name = "Proposals", description = "From the proposal to the decree")
public class ProposalResource {

  private static final String IF_MATCH = "If-Match";

  private final Proposing proposing;
  private final Verifying verifying;
  private final Deciding deciding;
  private final Withdrawing withdrawing;
  private final Proposals proposals;
  private final Journal journal;
  private final RequestedArea requested;
  private final Languages languages;

  ProposalResource(
      Proposing proposing,
      Verifying verifying,
      Deciding deciding,
      Withdrawing withdrawing,
      Proposals proposals,
      Journal journal,
      RequestedArea requested,
      Languages languages) {
    this.proposing = proposing;
    this.verifying = verifying;
    this.deciding = deciding;
    this.withdrawing = withdrawing;
    this.proposals = proposals;
    this.journal = journal;
    this.requested = requested;
    this.languages = languages;
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "proposeGrant",
      summary = "Put a person forward for a round, or change the proposal under If-Match",
      description =
          """
          It may be completed later: `missing` says what the verification visit still needs. One
          proposal a person, scheme and year is open at a time.
          """)
  public RestResponse<ProposalView> propose(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Propose request) {
    Proposing.Outcome outcome = proposing.propose(id, request, IfMatch.parse(ifMatch));
    ProposalView proposal = view(outcome.proposal());
    return outcome.created()
        ? Answers.created(proposal, proposal.version(), "/api/v1/proposals/" + id)
        : Answers.ok(proposal, proposal.version());
  }

  @GET
  @Operation(operationId = "listProposals", summary = "Proposals of an area, a round or a family")
  public RestResponse<Page<ProposalView>> list(
      @BeanParam ProposalFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    Area within = requested.of(filter.area);
    Page<ProposalView> found =
        Page.of(
            proposals.page(filter, within, Cursor.read(page.cursor, 2), page.limit).stream()
                .map(this::view)
                .toList(),
            page.limit,
            last -> Cursor.of(last.areaCode(), last.id()));
    return Answers.page(page.count ? found.withTotal(proposals.count(filter, within)) : found, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getProposal",
      summary = "A proposal with what the visit found and what was decided")
  public RestResponse<ProposalView> get(@RestPath UUID id) {
    return answer(proposals.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND)));
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getProposalHistory",
      summary = "Who changed a proposal, or the grant it became, when, what and why")
  public Page<Entry> history(@RestPath UUID id) {
    Proposal found = proposals.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return new Page<>(journal.history(found.id().toString(), GrantFact.TOPIC), null, null);
  }

  @POST
  @Path("/{id}/verifications")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "verifyProposal",
      summary = "Record what the verification visit found; never by who proposed it")
  public RestResponse<ProposalView> verify(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid VerifyProposal request) {
    return answer(verifying.verify(id, IfMatch.parse(ifMatch), request));
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.REGENCY_APPROVER)
  @Operation(
      operationId = "decideProposal",
      summary = "Decide: a third person approves by decree or refuses with a reason",
      description =
          """
          Every criterion is checked again and frozen with the decision; one that is not met refuses
          the approval by 422 `not-eligible`, each with its own sentence. An approval counts on the
          round and becomes a grant with the proposal's id. Beyond quota or budget it is 409
          `quota-exhausted` or `budget-exhausted` with `reservePlace`.
          """)
  public RestResponse<ProposalView> decide(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideProposal request) {
    return answer(deciding.decide(id, IfMatch.parse(ifMatch), request));
  }

  @POST
  @Path("/{id}/withdrawals")
  @Nationwide
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER})
  @Operation(
      operationId = "withdrawProposal",
      summary = "Take a proposal back, also an approved one before its money")
  public RestResponse<ProposalView> withdraw(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid WithdrawProposal request) {
    return answer(withdrawing.withdraw(id, IfMatch.parse(ifMatch), request));
  }

  private RestResponse<ProposalView> answer(Proposal proposal) {
    return Answers.ok(view(proposal), proposal.version());
  }

  private ProposalView view(Proposal proposal) {
    return ProposalView.of(proposal, languages.current());
  }
}
