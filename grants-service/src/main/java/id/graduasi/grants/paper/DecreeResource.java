package id.graduasi.grants.paper;

import id.graduasi.grants.round.Round;
import id.graduasi.grants.round.Rounds;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Nationwide;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.paper.PdfFile;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The annex of a round's decrees, to be signed. */
@Path("/api/v1/rounds/{id}/decree")
@Produces(PdfFile.TYPE)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER, Roles.AUDITOR})
@Tag(name = "Papers", description = "Decree, receipt and account of the money, as PDF")
public class DecreeResource {

  private final Rounds rounds;
  private final DecidedGrants decided;
  private final Recipients recipients;
  private final PaperDesk desk;
  private final Caller caller;

  DecreeResource(
      Rounds rounds, DecidedGrants decided, Recipients recipients, PaperDesk desk, Caller caller) {
    this.rounds = rounds;
    this.decided = decided;
    this.recipients = recipients;
    this.desk = desk;
    this.caller = caller;
  }

  @GET
  @Nationwide
  @Operation(
      operationId = "getRoundDecree",
      summary = "The annex of a round's decrees: who receives how much",
      description =
          """
          With names and whole NIK, which the registry gives for the stated `X-Purpose` and logs.
          Who has left the caller's area is printed without a name, and counted.
          """)
  @APIResponse(
      responseCode = "200",
      description = "A4, grouped by decree",
      content =
          @Content(
              mediaType = PdfFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> decree(
      @RestPath UUID id,
      @RestQuery @Parameter(description = "Only this decree; without it, all of the round")
          @Nullable String decreeNumber,
      @RestHeader("X-Purpose") @Nullable String purpose) {
    String why = Recipients.purpose(purpose);
    Round round =
        rounds
            .find(id)
            .filter(found -> caller.area().contains(found.areaCode()))
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    List<DecidedGrant> found = decided.of(id, decreeNumber);
    if (found.isEmpty()) {
      throw new Refused(PaperProblem.NO_DECREE);
    }
    Map<UUID, Recipient> people =
        recipients.of(found.stream().map(DecidedGrant::familyId).toList(), why);
    return desk.handOut(
        "keputusan-" + id,
        DecreePaper.draw(
            desk.wording(),
            desk.scheme(round.schemeCode()),
            round.areaCode(),
            round.year(),
            found,
            people));
  }
}
