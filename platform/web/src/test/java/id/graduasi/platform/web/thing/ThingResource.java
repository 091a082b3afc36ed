package id.graduasi.platform.web.thing;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.EventStream;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Things over HTTP. */
@Path("/api/v1/things")
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.FACILITATOR, Roles.MINISTRY})
@Tag(name = "Things")
public class ThingResource {

  private final Things things;
  private final RequestedArea areas;
  private final RawRows rows;
  private final EventStream streams;

  ThingResource(Things things, RequestedArea areas, RawRows rows, EventStream streams) {
    this.things = things;
    this.areas = areas;
    this.rows = rows;
    this.streams = streams;
  }

  @GET
  public RestResponse<Page<ThingView>> list(
      @RestQuery @Nullable String area,
      @RestQuery @Nullable Integer size,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(things.page(areas.of(area), page), uri);
  }

  @GET
  @Path("/{id}")
  public RestResponse<ThingView> get(UUID id, @RestHeader("If-Match") @Nullable String match) {
    ThingView thing =
        things
            .findByIdOptional(id)
            .map(Thing::view)
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    IfMatch.parse(match).require(thing.version());
    return Answers.ok(thing, thing.version());
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalStateException("secret");
  }

  /** Fails after it has read, so that its transaction is set back. */
  @GET
  @Path("/rolled-back")
  @Transactional
  public String rolledBack() {
    things.count();
    throw new IllegalStateException("secret");
  }

  /** Reads without any care for scope, through the service's own connection. */
  @GET
  @Path("/raw")
  @Produces(MediaType.TEXT_PLAIN)
  public String raw() {
    return String.join("\n", rows.ids());
  }

  /** Streams every row. */
  @GET
  @Path("/export")
  @Produces("application/x-ndjson")
  public StreamingOutput export() {
    return out -> {
      for (String id : rows.ids()) {
        out.write(("{\"id\": \"" + id + "\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Counts to three, telling the rows it sees each time. */
  @GET
  @Path("/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<Progress> progress() {
    AtomicInteger step = new AtomicInteger();
    return streams.of(
        Duration.ofMillis(20),
        () -> new Progress(step.incrementAndGet(), rows.ids()),
        progress -> progress.step() == 3);
  }

  /** How far it is. */
  public record Progress(int step, List<String> ids) {}

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.REGENCY_OFFICE)
  @Transactional
  public RestResponse<ThingView> put(UUID id, @Valid MakeThing request) {
    return made(id, request);
  }

  @POST
  @RolesAllowed(Roles.REGENCY_OFFICE)
  @Idempotent
  @Operation(operationId = "makeThing", summary = "Make a thing")
  @Transactional
  public RestResponse<ThingView> post(@Valid MakeThing request) {
    if (request.size() > 90) {
      throw new Refused(ThingProblem.THING_TOO_HEAVY, request.size(), 90).on("size");
    }
    return made(UUID.randomUUID(), request);
  }

  private RestResponse<ThingView> made(UUID id, MakeThing request) {
    Thing thing = new Thing(id, request);
    things.persistAndFlush(thing);
    return Answers.created(thing.view(), thing.view().version(), "/api/v1/things/" + id);
  }
}
