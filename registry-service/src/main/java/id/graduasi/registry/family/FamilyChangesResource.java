package id.graduasi.registry.family;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.PulledEvents;
import id.graduasi.platform.journal.PulledEvents.Place;
import id.graduasi.platform.journal.PulledEvents.Pulled;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happened to families, for those who do not read Kafka. */
@Path("/api/v1/families/changes")
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
@Tag(name = "Families")
public class FamilyChangesResource {

  private final PulledEvents events;

  FamilyChangesResource(PulledEvents events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listFamilyChanges",
      summary = "Events of families and their enrollments, page by page",
      description =
          "Go on with `next`, which is always there: once there is nothing new, come back later"
              + " with it. Each event carries the state after it, without names and identifiers,"
              + " as on Kafka. Of two versions of one key keep the higher one.")
  public RestResponse<Page<Pulled>> changes(
      @RestQuery @Nullable @Parameter(description = "The `next` of the call before") String cursor,
      @RestQuery
          @DefaultValue("50")
          @Min(1)
          @Max(1000)
          @Parameter(description = "How many items at most, 1 to 1000")
          int limit,
      UriInfo uri) {
    Place place = Cursor.read(cursor, 2).map(FamilyChangesResource::place).orElse(Place.START);
    PulledEvents.Batch batch = events.after(place, limit, FamilyFact.TOPIC, "registry.enrollment");
    Cursor next = Cursor.of(batch.next().transaction(), batch.next().position());
    return Answers.page(new Page<>(batch.events(), next.encoded(), null), uri);
  }

  private static Place place(Cursor cursor) {
    try {
      return new Place(
          Long.parseLong(cursor.keys().getFirst()), Long.parseLong(cursor.keys().get(1)));
    } catch (IllegalArgumentException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
