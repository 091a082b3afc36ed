package id.graduasi.graduation.certificate;

import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.cases.CaseStep;
import id.graduasi.graduation.cases.CaseView;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The certificate of a case that has taken effect. */
@Path("/api/v1/cases/{id}/certificate")
@Tag(name = "Cases")
public class CertificateResource {

  private static final String PDF = "application/pdf";

  private final CaseDesk desk;
  private final Languages languages;

  CertificateResource(CaseDesk desk, Languages languages) {
    this.desk = desk;
    this.languages = languages;
  }

  @GET
  @Produces(PDF)
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(
      operationId = "getCaseCertificate",
      summary = "The certificate of graduation, to print",
      description =
          "In the language of `Accept-Language`. It carries the family number; names are written on"
              + " its lines, since this service holds none.")
  @APIResponse(
      responseCode = "200",
      description = "One page A4",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> get(@RestPath UUID id) {
    CaseView shown = desk.view(id);
    if (!shown.kind().isLedByPeople()) {
      throw new Refused(CertificateProblem.NO_CERTIFICATE_FOR_KIND);
    }
    if (shown.step() != CaseStep.EFFECTIVE && shown.step() != CaseStep.CLOSED) {
      throw new Refused(CertificateProblem.NO_CERTIFICATE, shown.step()).with("step", shown.step());
    }
    Language language = languages.current();
    return RestResponse.ResponseBuilder.ok(
            CertificatePage.draw(CertificateText.of(shown, language)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"sertifikat-graduasi-" + id + ".pdf\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT))
        .build();
  }
}
