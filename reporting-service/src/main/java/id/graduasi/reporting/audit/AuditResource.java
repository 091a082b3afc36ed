package id.graduasi.reporting.audit;

import id.graduasi.platform.access.Roles;
import id.graduasi.reporting.report.Heading;
import id.graduasi.reporting.report.Parameters;
import id.graduasi.reporting.report.TableWriter;
import id.graduasi.reporting.report.XlsxWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether the books agreed when they were last compared. */
@Path("/api/v1/reports")
@Tag(name = "Self-audit", description = "Whether the books agree")
public class AuditResource {

  private final Audits audits;
  private final Heading heading;

  AuditResource(Audits audits, Heading heading) {
    this.audits = audits;
    this.heading = heading;
  }

  @GET
  @Path("/self-audit")
  @Produces({MediaType.APPLICATION_JSON, TableWriter.CSV, XlsxWriter.XLSX})
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.AUDITOR,
    Roles.SYSTEM
  })
  @Operation(
      operationId = "reportSelfAudit",
      summary = "Where the books differ, by the newest audit",
      description =
          """
          Every night the lines, the tallies, the read models and what is held of each enrollment
          are held against each other. The differences are those of the area.
          """)
  public SelfAudit newest(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery
          @Nullable String area) {
    return audits.newest(heading.of(area));
  }
}
