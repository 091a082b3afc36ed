package id.graduasi.grants.grant;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The money of a grant: out, back from the bank, accounted for, refunded. */
@Path("/api/v1/grants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
public class GrantMoneyResource {

  private static final String IF_MATCH = "If-Match";

  private final Disbursing disbursing;
  private final Accounting accounting;

  GrantMoneyResource(Disbursing disbursing, Accounting accounting) {
    this.disbursing = disbursing;
    this.accounting = accounting;
  }

  @POST
  @Path("/disbursements")
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "disburseGrant",
      summary = "Record that the money has gone out",
      description =
          """
          Once: a repeat of the same payment answers 200 with the grant as it is, any other is 409
          `already-disbursed`. After the bank returned it, it is paid again. While the payment is
          ordered from the bank it is 409 `payment-ordered`: send the bank's answer, or cancel the
          order.
          """)
  public RestResponse<GrantView> disburse(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Disburse request) {
    Disbursing.Outcome outcome = disbursing.disburse(id, IfMatch.parse(ifMatch), request);
    GrantView grant = outcome.grant();
    return outcome.paid()
        ? Answers.created(grant, grant.version())
        : Answers.ok(grant, grant.version());
  }

  @POST
  @Path("/returned-payments")
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "returnGrantPayment",
      summary = "Record that the bank has sent the money back")
  public RestResponse<GrantView> takeBack(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReturnPayment request) {
    GrantView grant = disbursing.takeBack(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(grant, grant.version());
  }

  @POST
  @Path("/accountability-reports")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "accountForGrant",
      summary = "Hand in what the money was spent on, with its receipts",
      description =
          "What was not spent has to be refunded. Another report replaces the first under"
              + " `If-Match`, else 409 `already-accounted`.")
  public RestResponse<GrantView> account(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AccountabilityReport request) {
    GrantView grant = accounting.report(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(grant, grant.version());
  }

  @POST
  @Path("/refunds")
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(operationId = "refundGrant", summary = "Record money that was not spent and came back")
  public RestResponse<GrantView> refund(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Refund request) {
    GrantView grant = accounting.refund(id, IfMatch.parse(ifMatch), request);
    return Answers.ok(grant, grant.version());
  }
}
