package id.graduasi.grants.paper;

import id.graduasi.grants.grant.AccountabilityReport;
import id.graduasi.grants.grant.Grant;
import id.graduasi.grants.grant.Grants;
import id.graduasi.grants.grant.Payment;
import id.graduasi.grants.grant.Payments;
import id.graduasi.grants.round.Round;
import id.graduasi.grants.round.Rounds;
import id.graduasi.grants.scheme.Schemes;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Nationwide;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
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

/** Papers to print and sign. */
@Path("/api/v1")
@Produces(PaperResource.PDF)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER, Roles.AUDITOR})
@Tag(name = "Papers", description = "Decree, receipt and account of the money, as PDF")
public class PaperResource {

  static final String PDF = "application/pdf";

  private final Rounds rounds;
  private final Grants grants;
  private final Payments payments;
  private final Schemes schemes;
  private final DecidedGrants decided;
  private final Recipients recipients;
  private final Caller caller;
  private final Languages languages;

  PaperResource(
      Rounds rounds,
      Grants grants,
      Payments payments,
      Schemes schemes,
      DecidedGrants decided,
      Recipients recipients,
      Caller caller,
      Languages languages) {
    this.rounds = rounds;
    this.grants = grants;
    this.payments = payments;
    this.schemes = schemes;
    this.decided = decided;
    this.recipients = recipients;
    this.caller = caller;
    this.languages = languages;
  }

  @GET
  @Path("/rounds/{id}/decree")
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
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
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
    return paper(
        "keputusan-" + id,
        DecreePaper.draw(
            wording(), scheme(round.schemeCode()), round.areaCode(), round.year(), found, people));
  }

  @GET
  @Path("/grants/{id}/receipt")
  @Operation(
      operationId = "getGrantReceipt",
      summary = "The receipt (kuitansi) of the payment that has not come back",
      description = "With the name and whole NIK, for the stated `X-Purpose`.")
  @APIResponse(
      responseCode = "200",
      description = "A4",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> receipt(
      @RestPath UUID id, @RestHeader("X-Purpose") @Nullable String purpose) {
    String why = Recipients.purpose(purpose);
    Grant grant = require(id);
    Payment payment =
        payments
            .standing(id)
            .filter(standing -> standing.status() == Payment.Status.PAID)
            .orElseThrow(() -> new Refused(PaperProblem.NO_STANDING_PAYMENT));
    Recipient person = recipients.of(List.of(grant.familyId()), why).get(grant.memberId());
    return paper(
        "kuitansi-" + id,
        GrantPapers.receipt(wording(), grant, payment, scheme(grant.schemeCode()), person));
  }

  @GET
  @Path("/grants/{id}/accountability-report")
  @RolesAllowed({
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(
      operationId = "getGrantAccountabilityReport",
      summary = "The accountability report (LPJ) to print: items, receipts, totals, refund",
      description = "Without names. As JSON it is part of the grant.")
  @APIResponse(
      responseCode = "200",
      description = "A4",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> account(@RestPath UUID id) {
    Grant grant = require(id);
    AccountabilityReport report = grant.report();
    if (report == null) {
      throw new Refused(PaperProblem.NO_ACCOUNTABILITY_REPORT);
    }
    return paper(
        "lpj-" + id, GrantPapers.account(wording(), grant, report, scheme(grant.schemeCode())));
  }

  private Grant require(UUID id) {
    return grants.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private String scheme(String code) {
    return schemes
        .find(code)
        .map(scheme -> scheme.name().in(languages.current()) + " (" + code + ")")
        .orElse(code);
  }

  private Wording wording() {
    return new Wording(languages.current());
  }

  private RestResponse<byte[]> paper(String name, byte[] drawn) {
    return RestResponse.ResponseBuilder.ok(drawn)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, languages.current().name().toLowerCase(Locale.ROOT))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
