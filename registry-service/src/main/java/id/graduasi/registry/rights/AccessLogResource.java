package id.graduasi.registry.rights;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The access log over HTTP. */
@Path("/api/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Rights", description = "What is held of people, who used it, and forgetting it")
public class AccessLogResource {

  private final AccessLog log;
  private final RequestedArea requested;

  AccessLogResource(AccessLog log, RequestedArea requested) {
    this.log = log;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listAccessLog",
      summary = "Who saw whole identifiers, of which family, and why",
      description = "The newest first. `from` is inclusive, `to` is not.")
  public RestResponse<Page<AccessEntry>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable UUID familyId,
      @RestQuery @Nullable @Parameter(description = "The `sub` of who saw them", example = "ani")
          String subject,
      @RestQuery @Nullable Instant from,
      @RestQuery @Nullable Instant to,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(
        log.page(new AccessLog.Query(requested.of(area), familyId, subject, from, to), page), uri);
  }
}
