package id.graduasi.grants.payment;

import id.graduasi.platform.access.Nationwide;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Payment orders of a round, and the file for the bank. */
@Path("/api/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "Payments", description = "Money in bulk: orders, their file, the bank's answers")
public class PaymentOrderResource {

  private static final String EXAMPLE =
      """
      nomor_perintah,nominal,id_hibah,id_anggota,id_keluarga,kode_wilayah,skema,tahun,nomor_sk,\
      tanggal_sk,tanggal_perintah,id_perintah
      PB0000000195,4000000,0198c0de-000a-7a00-8000-00000000000a,\
      0198c0de-0003-7a00-8000-000000000003,0198c0de-0001-7a00-8000-000000000001,35.24.01.2001,\
      KRTP,2026,460/17/KRTP/2026,2026-03-02,2026-03-16,0198c0de-000d-7a00-8000-00000000000d
      """;

  private final Ordering ordering;
  private final PayingRounds rounds;
  private final PaymentFile file;

  PaymentOrderResource(Ordering ordering, PayingRounds rounds, PaymentFile file) {
    this.ordering = ordering;
    this.rounds = rounds;
    this.file = file;
  }

  @POST
  @Path("/payment-orders")
  @Nationwide
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "orderPayments",
      summary = "Order every payment of a round that is due and not on its way",
      description =
          """
          Due is a grant that is approved, or whose money the bank has returned. Each payment gets a
          number that the bank repeats in its answer. Ordering again orders only what has become due
          since; where that is nothing: 409 `no-payment-due`.
          """)
  @APIResponseSchema(
      value = PaymentOrder.class,
      responseCode = "201",
      responseDescription = "Ordered; payment-file has the rows for the bank")
  public RestResponse<PaymentOrder> order(@RestPath UUID id) {
    PaymentOrder ordered = ordering.order(id);
    return RestResponse.ResponseBuilder.<PaymentOrder>create(RestResponse.Status.CREATED)
        .entity(ordered)
        .header("Location", "/api/v1/rounds/" + id + "/payment-orders/" + ordered.id())
        .build();
  }

  @GET
  @Path("/payment-orders")
  @Nationwide
  @Operation(
      operationId = "listPaymentOrders",
      summary = "Payment orders of a round, the newest first, and how much of each is answered")
  public Page<PaymentOrder> list(@RestPath UUID id) {
    return new Page<>(ordering.of(id), null, null);
  }

  @GET
  @Path("/payment-orders/{orderId}")
  @Nationwide
  @Operation(
      operationId = "getPaymentOrder",
      summary = "A payment order, and how much of it is answered")
  public PaymentOrder get(@RestPath UUID id, @RestPath UUID orderId) {
    return ordering.find(id, orderId);
  }

  @POST
  @Path("/payment-orders/{orderId}/cancellation")
  @Nationwide
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
  @Operation(
      operationId = "cancelPaymentOrder",
      summary = "Take an order back that the bank does not have yet",
      description =
          """
          Its payments are due again. Once the bank has answered any of them it has the order: 409
          `payment-order-answered`.
          """)
  public PaymentOrder cancel(
      @RestPath UUID id, @RestPath UUID orderId, @NotNull @Valid CancelPaymentOrder request) {
    return ordering.cancel(id, orderId, request);
  }

  @GET
  @Path("/payment-file")
  @Nationwide
  @Produces("text/csv")
  @Operation(
      operationId = "getPaymentFile",
      summary = "What the bank is to pay, as CSV: ordered and not answered",
      description =
          """
          Asking again gives the same rows until the bank has answered; nothing is ordered by asking.
          Neither names nor account numbers: the office joins the bank's list of accounts by
          `id_anggota`.
          """)
  @APIResponse(
      responseCode = "200",
      description = "One line a payment, in the order of the numbers",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "payments", value = EXAMPLE)))
  public StreamingOutput file(
      @RestPath UUID id,
      @RestQuery @Parameter(description = "Only what is left of this order")
          @Nullable UUID orderId) {
    rounds.require(id);
    if (orderId != null) {
      ordering.find(id, orderId);
    }
    return file.of(id, orderId);
  }
}
