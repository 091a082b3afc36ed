package id.graduasi.graduation.run;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.EventStream;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import io.smallrye.mutiny.Multi;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Runs that score the families of an area, and how they came out. */
@Path("/api/v1/scoring-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Scoring runs", description = "Whole areas scored, and whether the score is fair")
public class ScoringRunResource {

  private static final Duration EVERY = Duration.ofMillis(400);

  private final Starting starting;
  private final Workers workers;
  private final Runs runs;
  private final Fairness fairness;
  private final RequestedArea requested;
  private final Caller caller;
  private final EventStream events;

  ScoringRunResource(
      Starting starting,
      Workers workers,
      Runs runs,
      Fairness fairness,
      RequestedArea requested,
      Caller caller,
      EventStream events) {
    this.starting = starting;
    this.workers = workers;
    this.runs = runs;
    this.fairness = fairness;
    this.requested = requested;
    this.caller = caller;
    this.events = events;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({Roles.MINISTRY, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "startScoringRun",
      summary = "Score the families of an area in the background",
      description =
          "FULL scores every family with an open PKH enrollment and leaves a complete set of one"
              + " day; INCREMENTAL those of which something changed that a score rests on. Runs over"
              + " the same families follow one another; a killed service goes on where it was.")
  @APIResponseSchema(
      value = RunView.class,
      responseCode = "202",
      responseDescription = "The job, which goes on by itself")
  public RestResponse<RunView> start(@Valid @NotNull StartRun request) {
    RunMode mode = request.mode() == null ? RunMode.FULL : request.mode();
    UUID id = starting.start(requested.of(request.area()), mode, request.model(), caller.subject());
    workers.wake();
    return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, require(id))
        .header(HttpHeaders.LOCATION, "/api/v1/scoring-runs/" + id)
        .build();
  }

  @GET
  @Operation(operationId = "listScoringRuns", summary = "Runs in an area, the newest first")
  public RestResponse<Page<RunView>> list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    Optional<Cursor> after = Cursor.read(page.cursor, 2);
    after.ifPresent(ScoringRunResource::requireInstant);
    List<RunView> found = runs.page(requested.of(area), after, page.limit + 1);
    return Answers.page(
        Page.of(found, page.limit, last -> Cursor.of(last.receivedAt(), last.id())), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getScoringRun", summary = "How far a run has come")
  public RunView get(@RestPath UUID id) {
    return require(id);
  }

  @GET
  @Path("/{id}/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followScoringRun",
      summary = "How a run goes on, as Server-Sent Events until it ends")
  @APIResponse(
      responseCode = "200",
      description = "The data of each event is the run; the last one says that it ended",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = RunView.class)))
  public Multi<RunView> progress(@RestPath UUID id) {
    require(id);
    return events.of(EVERY, () -> require(id), RunView::ended);
  }

  @POST
  @Path("/{id}/cancellation")
  @RolesAllowed({Roles.MINISTRY, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(operationId = "cancelScoringRun", summary = "Stop a run; what was scored before stays")
  public RunView cancel(@RestPath UUID id) {
    require(id);
    if (!runs.cancel(id)) {
      throw new Refused(RunProblem.RUN_FINISHED);
    }
    return require(id);
  }

  @GET
  @Path("/{id}/fairness")
  @Operation(
      operationId = "getFairness",
      summary = "Who came out in which band, by sex of the head, disability, district, size",
      description =
          "Counts of the run as it stood; no score rests on any of these. Nothing is suppressed:"
              + " whoever may call this may read each assessment.")
  public FairnessView fairness(@RestPath UUID id) {
    return fairness.of(require(id));
  }

  private RunView require(UUID id) {
    return runs.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private static void requireInstant(Cursor cursor) {
    try {
      Instant.parse(cursor.keys().getFirst());
    } catch (DateTimeException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
