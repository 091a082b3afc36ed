package id.graduasi.registry.programme;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Programmes over HTTP. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  MINISTRY,
  PROVINCE_OFFICE,
  REGENCY_OFFICE,
  REGENCY_APPROVER,
  FACILITATOR,
  AUDITOR,
  SYSTEM
})
@Tag(name = "Programmes", description = "What families are enrolled in, and its gates")
public class ProgrammeResource {

  private final Programmes programmes;

  ProgrammeResource(Programmes programmes) {
    this.programmes = programmes;
  }

  @GET
  @Operation(operationId = "listProgrammes", summary = "All programmes with their gates")
  public Page<Programme> list() {
    return new Page<>(programmes.all(), null, null);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getProgramme", summary = "One programme with its gates")
  public RestResponse<Programme> get(@RestPath @Parameter(example = "PKH") String code) {
    Programme programme =
        programmes.find(code).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return Answers.ok(programme, programme.version());
  }
}
