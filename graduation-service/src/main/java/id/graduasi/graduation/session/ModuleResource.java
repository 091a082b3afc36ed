package id.graduasi.graduation.session;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The curriculum over HTTP. */
@Path("/api/v1/modules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Sessions")
public class ModuleResource {

  private final Curriculum curriculum;
  private final Languages languages;

  ModuleResource(Curriculum curriculum, Languages languages) {
    this.curriculum = curriculum;
    this.languages = languages;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listModules",
      summary = "The P2K2 curriculum: 14 sessions in five modules, and stunting")
  public Page<SessionModule.View> list() {
    Language language = languages.current();
    return new Page<>(
        curriculum.all().stream().map(module -> module.in(language)).toList(), null, null);
  }
}
