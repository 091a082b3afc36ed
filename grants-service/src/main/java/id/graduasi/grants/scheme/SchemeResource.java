package id.graduasi.grants.scheme;

import id.graduasi.platform.access.Roles;
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

/** The schemes, for everyone who has to explain them. They govern from above: all may read all. */
@Path("/api/v1/schemes")
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
@Tag(name = "Schemes", description = "Whom a grant is for, where, since when and how much")
public class SchemeResource {

  private final Schemes schemes;

  SchemeResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @GET
  @Operation(operationId = "listSchemes", summary = "All schemes, by code")
  public Page<Scheme> list() {
    return new Page<>(schemes.all(), null, null);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getScheme",
      summary = "A scheme with its criteria and their bounds",
      description =
          """
          In a criterion's sentences `%1$s` stands for the actual value and `%2$s` for what is
          required. An amount is stated for a year; a year without one is not decided yet.
          """)
  public Scheme get(@Parameter(example = "KRTP") @RestPath String code) {
    return schemes.find(code).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
