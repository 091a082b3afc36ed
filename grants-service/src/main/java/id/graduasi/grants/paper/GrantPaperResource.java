package id.graduasi.grants.paper;

import id.graduasi.grants.grant.AccountabilityReport;
import id.graduasi.grants.grant.Grant;
import id.graduasi.grants.grant.Grants;
import id.graduasi.grants.grant.Payment;
import id.graduasi.grants.grant.Payments;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.paper.PdfFile;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Papers of one grant, to be signed. */
@Path("/api/v1/grants/{id}")
@Produces(PdfFile.TYPE)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER, Roles.AUDITOR})
@Tag(name = "Papers", description = "Decree, receipt and account of the money, as PDF")
public class GrantPaperResource {

  private final Grants grants;
  private final Payments payments;
  private final Recipients recipients;
  private final PaperDesk desk;

  GrantPaperResource(Grants grants, Payments payments, Recipients recipients, PaperDesk desk) {
    this.grants = grants;
    this.payments = payments;
    this.recipients = recipients;
    this.desk = desk;
  }

  @GET
  @Path("/receipt")
  @Operation(
      operationId = "getGrantReceipt",
      summary = "The receipt (kuitansi) of the payment that has not come back",
      description = "With the name and whole NIK, for the stated `X-Purpose`.")
  @APIResponse(
      responseCode = "200",
      description = "A4",
      content =
          @Content(
              mediaType = PdfFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
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
    return desk.handOut(
        "kuitansi-" + id,
        GrantPapers.receipt(
            desk.wording(), grant, payment, desk.scheme(grant.schemeCode()), person));
  }

  @GET
  @Path("/accountability-report")
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER, Roles.FACILITATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getGrantAccountabilityReport",
      summary = "The accountability report (LPJ) to print: items, receipts, totals, refund",
      description = "Without names. As JSON it is part of the grant.")
  @APIResponse(
      responseCode = "200",
      description = "A4",
      content =
          @Content(
              mediaType = PdfFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> account(@RestPath UUID id) {
    Grant grant = require(id);
    AccountabilityReport report = grant.report();
    if (report == null) {
      throw new Refused(PaperProblem.NO_ACCOUNTABILITY_REPORT);
    }
    return desk.handOut(
        "lpj-" + id,
        GrantPapers.account(desk.wording(), grant, report, desk.scheme(grant.schemeCode())));
  }

  private Grant require(UUID id) {
    return grants.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
