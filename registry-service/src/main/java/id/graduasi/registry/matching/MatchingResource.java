package id.graduasi.registry.matching;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Matching with the civil registry over HTTP. */
@Path("/api/v1/families/{familyId}/civil-registry-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
@Tag(name = "Families")
public class MatchingResource {

  private final OnlineMatching matching;

  MatchingResource(OnlineMatching matching) {
    this.matching = matching;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "checkCivilRegistry",
      summary = "Match the people of a family with the civil registry now",
      description =
          "Result, elements compared, time and reference are kept, nothing else. 503 with"
              + " `civil-registry-not-configured` or, with Retry-After,"
              + " `civil-registry-unavailable`: nothing was changed.")
  public RestResponse<MatchedFamilyView> check(
      @RestPath UUID familyId, @RestHeader("If-Match") @Nullable String ifMatch) {
    MatchedFamilyView view = matching.check(familyId, IfMatch.parse(ifMatch));
    return Answers.ok(view, view.version());
  }
}
