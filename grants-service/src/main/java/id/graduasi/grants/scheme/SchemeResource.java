package id.graduasi.grants.scheme;

import id.graduasi.platform.access.Roles;
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
  private final SchemeRegistration registration;

  SchemeResource(Schemes schemes, SchemeRegistration registration) {
    this.schemes = schemes;
    this.registration = registration;
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
  public RestResponse<Scheme> get(@Parameter(example = "KRTP") @RestPath String code) {
    Scheme scheme = schemes.find(code).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return Answers.ok(scheme, scheme.version());
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MINISTRY, Roles.SYSTEM})
  @Operation(
      operationId = "registerScheme",
      summary = "Register a scheme, or replace it under If-Match",
      description =
          """
          All its terms, which never share a day. A new code answers 201; a repeat of the creating
          request 200 with the current state; anything else needs `If-Match`, else 409. Every fault
          of the document is named with its place.
          """)
  public RestResponse<Scheme> register(
      @RestPath @Pattern(regexp = Scheme.CODE) @Parameter(example = "KRTP") String code,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SchemeDocument request) {
    SchemeRegistration.Outcome outcome =
        registration.register(code, request, IfMatch.parse(ifMatch));
    Scheme scheme = outcome.scheme();
    return outcome.created()
        ? Answers.created(scheme, scheme.version(), "/api/v1/schemes/" + code)
        : Answers.ok(scheme, scheme.version());
  }
}
