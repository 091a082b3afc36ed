package id.graduasi.registry.family;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The deciles of a family over the DTSEN versions. */
@Path("/api/v1/families")
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
public class FamilyDecileResource {

  private final Families families;
  private final FamilyDeciles deciles;

  FamilyDecileResource(Families families, FamilyDeciles deciles) {
    this.families = families;
    this.deciles = deciles;
  }

  @GET
  @Path("/{familyId}/deciles")
  @Operation(
      operationId = "listFamilyDeciles",
      summary = "A family's decile in every DTSEN version, the newest first")
  public Page<DecileSnapshot> list(@RestPath UUID familyId) {
    if (families.find(familyId).isEmpty()) {
      throw new Refused(FamilyProblem.FAMILY_NOT_FOUND);
    }
    return new Page<>(deciles.of(familyId), null, null);
  }
}
