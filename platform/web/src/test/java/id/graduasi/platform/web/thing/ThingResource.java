package id.graduasi.platform.web.thing;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Things over HTTP. */
@Path("/api/v1/things")
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.FACILITATOR, Roles.MINISTRY})
@Tag(name = "Things")
public class ThingResource {

  private final Things things;
  private final RequestedArea areas;

  ThingResource(Things things, RequestedArea areas) {
    this.things = things;
    this.areas = areas;
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
