package id.graduasi.graduation.session;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.web.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What one family has attended, over HTTP. */
@Path("/api/v1/families/{familyId}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Sessions")
public class FamilySessionsResource {

  private final FamilySessions sessions;
  private final Languages languages;

  FamilySessionsResource(FamilySessions sessions, Languages languages) {
    this.sessions = sessions;
    this.languages = languages;
  }

  @GET
  @Operation(
      operationId = "getFamilySessions",
      summary = "What a family has attended and missed, and its percentage of twelve months")
  public FamilySessionsView get(@RestPath UUID familyId) {
    return sessions.of(familyId, languages.current());
  }
}
