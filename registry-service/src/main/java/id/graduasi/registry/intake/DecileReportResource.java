package id.graduasi.registry.intake;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who rises and who falls by a file of deciles: before it is applied, and after. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.MINISTRY, Roles.SYSTEM})
@Tag(name = "Imports")
public class DecileReportResource {

  private final Imports imports;
  private final DecileChanges changes;

  DecileReportResource(Imports imports, DecileChanges changes) {
    this.imports = imports;
    this.changes = changes;
  }

  @GET
  @Path("/{importId}/decile-changes")
  @Operation(
      operationId = "getDecileChanges",
      summary = "How many families rise and fall across which programme's gate",
      description =
          "Of a dry run: what would happen. The gates are those of today; while the import runs,"
              + " the counts grow.")
  public DecileReport report(@RestPath UUID importId) {
    ImportView job = require(importId);
    return new DecileReport(
        job.state(),
        job.dryRun(),
        Objects.requireNonNull(job.dtsenVersion()),
        changes.of(importId));
  }

  @GET
  @Path("/{importId}/decile-changes/families")
  @Produces("text/csv")
  @Operation(
      operationId = "listDecileChanges",
      summary = "The families that cross a gate, as CSV",
      description =
          "Columns: familyId, familyNumber, villageCode, before, after, programme, movement"
              + " (CROSSED_ABOVE, CROSSED_BELOW), enrolled.")
  @APIResponse(
      responseCode = "200",
      description = "One line for each family and gate it crosses",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput families(@RestPath UUID importId) {
    require(importId);
    return changes.families(importId);
  }

  private ImportView require(UUID id) {
    return imports
        .find(id)
        .filter(job -> job.kind() == ImportKind.DECILES)
        .orElseThrow(() -> new Refused(ImportProblem.IMPORT_NOT_FOUND));
  }
}
