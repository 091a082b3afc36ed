package id.graduasi.reporting.publication;

import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes open data when an operator asks. */
@Path("/api/v1/operations/open-data-publications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
@Tag(name = "Operations")
public class PublishNowResource {

  private final Publishing publishing;

  PublishNowResource(Publishing publishing) {
    this.publishing = publishing;
  }

  /** What was published. */
  @Schema(name = "OpenDataPublication")
  record Publication(
      @Schema(description = "Periods, each of one measure and item", examples = "12") int slices) {}

  @POST
  @Operation(
      operationId = "publishOpenData",
      summary = "Publish what has settled and is not published yet",
      description =
          """
          0 where there is nothing new, or while events are still being taken or a feed is being
          rebuilt: half a book is not published.
          """)
  public Publication publish() {
    return new Publication(publishing.now());
  }
}
