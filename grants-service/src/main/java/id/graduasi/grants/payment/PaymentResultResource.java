package id.graduasi.grants.payment;

import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a round's bank answers come in. */
@Path("/api/v1/rounds/{id}/payment-results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
@Tag(name = "Payments")
public class PaymentResultResource {

  private static final String EXAMPLE =
      """
      nomor_perintah,status,tanggal,nominal,alasan,referensi_bank
      PB0000000195,DIBAYAR,2026-03-20,4000000,,SP2D-0412/2026
      PB0000000292,DIKEMBALIKAN,2026-03-20,4000000,REKENING DITUTUP,
      """;

  private final AnswerUpload upload;
  private final PaymentImports imports;

  PaymentResultResource(AnswerUpload upload, PaymentImports imports) {
    this.upload = upload;
    this.imports = imports;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importPaymentResults",
      summary = "Send what the bank answered; it is taken in in the background",
      description =
          """
          The body streams; gzip by Content-Encoding. The payment file with three more columns will
          do: other columns are passed over and not kept. A row that cannot be taken is refused by
          itself, see refusals; the same file twice changes nothing; `dryRun` answers the same and
          writes nothing. `alasan`: REKENING TIDAK DITEMUKAN, REKENING DITUTUP, NAMA TIDAK SESUAI,
          TIDAK DIAMBIL, LAINNYA.
          """)
  @APIResponseSchema(
      value = PaymentImportView.class,
      responseCode = "202",
      responseDescription = "All rows have arrived; the job goes on")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "answers", value = EXAMPLE)))
  public RestResponse<PaymentImportView> receive(
      @RestPath UUID id,
      @RestQuery @DefaultValue("false") boolean dryRun,
      @RestHeader("Content-Encoding") @Nullable String encoding,
      InputStream body) {
    UUID job = upload.receive(id, dryRun, encoding, body);
    return RestResponse.ResponseBuilder.<PaymentImportView>create(RestResponse.Status.ACCEPTED)
        .entity(imports.one(job))
        .header("Location", "/api/v1/payment-results/" + job)
        .build();
  }
}
