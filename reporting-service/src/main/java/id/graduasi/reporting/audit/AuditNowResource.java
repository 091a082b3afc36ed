package id.graduasi.reporting.audit;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Compares the books when an operator asks. */
@Path("/api/v1/operations/audits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
@Tag(name = "Operations")
public class AuditNowResource {

  private final Audits audits;
  private final Auditing auditing;
  private final Heading heading;

  AuditNowResource(Audits audits, Auditing auditing, Heading heading) {
    this.audits = audits;
    this.auditing = auditing;
    this.heading = heading;
  }

  @POST
  @Operation(operationId = "auditNow", summary = "Compare the books now")
  public SelfAudit now() {
    auditing.now();
    return audits.newest(heading.of(null));
  }
}
