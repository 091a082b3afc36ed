package id.graduasi.registry.rights;

import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The rights of one person over HTTP. */
@Path("/api/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.REGENCY_OFFICE})
@Tag(name = "Rights")
public class SubjectResource {

  private final Disclosures disclosures;

  SubjectResource(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  @GET
  @Path("/{memberId}/disclosures")
  @Operation(
      operationId = "discloseSubject",
      summary = "What is held of a person, who saw it and who changed it",
      description =
          "For the answer that she can ask for within 3 x 24 hours (UU 27/2022). Identifiers are"
              + " masked; the reading itself is noted in the access log.")
  public DisclosureView disclose(@RestPath UUID memberId) {
    return disclosures.of(memberId);
  }
}
