package id.graduasi.grants.round;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rounds over HTTP. */
@Path("/api/v1/rounds")
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
@Tag(name = "Rounds", description = "How many may receive a grant, where, when and how much")
public class RoundResource {

  private final RoundWork work;
  private final Rounds rounds;
  private final Journal journal;
  private final RequestedArea requested;

  RoundResource(RoundWork work, Rounds rounds, Journal journal, RequestedArea requested) {
    this.work = work;
    this.rounds = rounds;
    this.journal = journal;
    this.requested = requested;
  }

  @PUT
  @Path("/{id}")
  @Nationwide
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "registerRound",
      summary = "Open a round, or change it under If-Match",
      description =
          """
          Scheme, area and year do not change. Quota and budget may fall to what is approved, not
          below: 409 `quota-below-used`, `budget-below-used`. Three windows, in order, without a day
          in common, in the round's year or the next; visits that were not made follow them.
          """)
  public RestResponse<Round> register(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RegisterRound request) {
    RoundWork.Outcome outcome = work.register(id, request, IfMatch.parse(ifMatch));
    Round round = outcome.round();
    return outcome.created()
        ? Answers.created(round, round.version(), "/api/v1/rounds/" + id)
        : Answers.ok(round, round.version());
  }

  @GET
  @Operation(
      operationId = "listRounds",
      summary = "Rounds of an area, and those that govern it from above")
  public RestResponse<Page<Round>> list(
      @RestQuery @Nullable String area,
      @RestQuery @Parameter(example = "2026") @Nullable Integer year,
      @RestQuery @Parameter(example = "KRTP") @Nullable String schemeCode,
      @RestQuery Round.@Nullable State state,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    Area within = requested.of(area);
    Page<Round> found =
        Page.of(
            rounds.page(within, year, schemeCode, state, Cursor.read(page.cursor, 2), page.limit),
            page.limit,
            last -> Cursor.of(last.areaCode(), last.id()));
    return Answers.page(
        page.count ? found.withTotal(rounds.count(within, year, schemeCode, state)) : found, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRound", summary = "A round, and what is left of it")
  public RestResponse<Round> get(@RestPath UUID id) {
    Round round = require(id);
    return Answers.ok(round, round.version());
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getRoundHistory",
      summary = "Who changed a round, when, what and why, the newest first")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(journal.history(require(id).id().toString(), RoundFact.TOPIC), null, null);
  }

  @POST
  @Path("/{id}/closures")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "closeRound",
      summary = "Close a round: nobody is proposed or approved in it any more")
  public RestResponse<Round> close(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CloseRound request) {
    Round closed = work.close(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(closed, closed.version());
  }

  @POST
  @Path("/{id}/carry-overs")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "carryRoundOver",
      summary = "Hand what is left of a closed round to another one",
      description = "Answers the round that received it. What one loses the other gains.")
  public RestResponse<Round> carryOver(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CarryOver request) {
    Round received = work.carryOver(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(received, received.version());
  }

  private Round require(UUID id) {
    return rounds.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
