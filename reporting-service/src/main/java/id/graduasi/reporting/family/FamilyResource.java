package id.graduasi.reporting.family;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One family in the books. */
@Path("/api/v1/reports/families")
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
@Tag(name = "Reports", description = "Counts, and why they changed")
public class FamilyResource {

  private final FamilyLedger ledger;
  private final Heading heading;

  FamilyResource(FamilyLedger ledger, Heading heading) {
    this.ledger = ledger;
    this.heading = heading;
  }

  @GET
  @Path("/{familyId}/movements")
  @Operation(
      operationId = "reportFamilyMovements",
      summary = "When and why a family was counted as a recipient, and no longer",
      description =
          "The ledger's lines behind the bridge, the newest day first, as far as they lie in the"
              + " caller's area. A family that was never counted has none.")
  public FamilyMovements movements(@RestPath UUID familyId) {
    return ledger.of(familyId, heading.of(null));
  }
}
