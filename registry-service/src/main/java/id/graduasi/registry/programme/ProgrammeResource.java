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
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
  private final ProgrammeRegistration registration;

  ProgrammeResource(Programmes programmes, ProgrammeRegistration registration) {
    this.programmes = programmes;
    this.registration = registration;
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

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({MINISTRY, SYSTEM})
  @Operation(
      operationId = "registerProgramme",
      summary = "Register a programme, or replace it under If-Match",
      description =
          "All its terms, which never share a day. A new code answers 201; a repeat of the creating"
              + " request 200 with the current state; anything else needs If-Match, else 409. The"
              + " other services are told of each version, and again when another term begins.")
  public RestResponse<Programme> register(
      @RestPath @Pattern(regexp = Programme.CODE) @Parameter(example = "SEKOLAH_RAKYAT")
          String code,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RegisterProgramme request) {
    ProgrammeRegistration.Outcome outcome =
        registration.register(code, request, IfMatch.parse(ifMatch));
    Programme programme = outcome.programme();
    return outcome.created()
        ? Answers.created(programme, programme.version(), "/api/v1/programmes/" + code)
        : Answers.ok(programme, programme.version());
  }
}
