package id.graduasi.platform.journal;

import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What operators do with feeds: look at what was set aside, and build a read model again. */
@Path("/api/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
@Tag(name = "Operations")
public class OperationsResource {

  private final Rebuilds rebuilds;
  private final RejectedEvents rejected;

  OperationsResource(Rebuilds rebuilds, RejectedEvents rejected) {
    this.rebuilds = rebuilds;
    this.rejected = rejected;
  }

  @GET
  @Path("/feed-rejects")
  @Operation(
      operationId = "listFeedRejects",
      summary = "The last thousand events that could not be applied")
  public Rejects rejects() {
    return new Rejects(rejected.latest());
  }

  @POST
  @Path("/feeds/{feed}/rebuilds")
  @Operation(
      operationId = "rebuildFeed",
      summary = "Forget a read model and build it again from the first event")
  public Rebuilt rebuild(@RestPath String feed) {
    return rebuilds
        .rebuild(feed)
        .map(events -> new Rebuilt(feed, events))
        .orElseThrow(NotFoundException::new);
  }

  /** A feed that was rebuilt, from how many events. */
  public record Rebuilt(String feed, long events) {}

  /** Events that could not be applied. */
  public record Rejects(List<RejectedEvents.Reject> items) {}
}
