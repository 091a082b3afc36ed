package id.graduasi.reporting.meeting;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.paper.PdfFile;
import id.graduasi.platform.paper.Wording;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.report.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The paper of the coordination meeting. Published figures are on it: it is for offices. */
@Path("/api/v1/reports/meeting-pack")
@Produces(PdfFile.TYPE)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Reports", description = "Counts, and why they changed")
public class MeetingPackResource {

  private final Gathering gathering;
  private final Languages languages;

  MeetingPackResource(Gathering gathering, Languages languages) {
    this.gathering = gathering;
    this.languages = languages;
  }

  @GET
  @Operation(
      operationId = "printMeetingPack",
      summary = "The paper of the coordination meeting (Rakor), as PDF",
      description =
          """
          Key figures, trend, the bridge between both days by cause, how far cases of graduation
          have come, facilitators behind their target, five-year reviews, grants with overdue
          visits, data quality, poverty against its target, published figures beside the data, and
          what the words mean. The figures are those of the other reports for the same area and
          days, read in one snapshot. Long lists are cut, and say of how many. No names, no NIK.
          In the language of `lang`, else of `Accept-Language`, else Indonesian.
          """)
  @APIResponse(
      responseCode = "200",
      description = "A4, with bookmarks",
      content =
          @Content(
              mediaType = PdfFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> print(
      @Parameter(description = Parameters.AREA, example = "35.22") @RestQuery @Nullable String area,
      @Parameter(
              description = "The opening's day; five years before `to` if absent",
              example = "2024-12-31")
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "The closing's day; today if absent", example = "2025-12-31")
          @RestQuery
          @Nullable LocalDate to,
      @Parameter(
              description = "The paper's language",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"id", "en"}))
          @RestQuery
          @Nullable String lang) {
    if (lang != null) {
      languages.choose(language(lang));
    }
    Wording wording = new Wording(languages.current());
    MeetingPack pack = gathering.gather(area, from, to);
    String place = pack.head().area().code().replace("*", "ID");
    return PdfFile.of(
        "rakor-" + place + "-" + pack.to(), MeetingPaper.draw(pack, wording), wording);
  }

  private static Language language(String lang) {
    return switch (lang) {
      case "id" -> Language.ID;
      case "en" -> Language.EN;
      default ->
          throw new Refused(CommonProblem.VALIDATION_FAILED)
              .on("lang", CommonProblem.WRONG_TYPE, "id | en");
    };
  }
}
