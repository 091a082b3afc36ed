package id.graduasi.grants.intake;

import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes files in that need nothing beside them. */
@Path("/api/v1/grant-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({REGENCY_OFFICE, SYSTEM})
@Tag(name = "Imports")
public class UploadResource {

  private static final String HISTORY =
      """
      id_keluarga,id_anggota,skema,tahun,nominal,nomor_sk,tanggal_sk,tanggal_cair,kunjungan_1_tanggal,kunjungan_1_status,status_usaha,tanggal_selesai
      0198c0de-0001-7a00-8000-000000000001,0198c0de-0003-7a00-8000-000000000003,KRTP,2024,3000000,460/12/2024,2024-03-04,2024-03-20,2024-05-14,STABIL,BERKEMBANG,2024-12-20
      """;

  private final Intake intake;
  private final IntakeKinds kinds;

  UploadResource(Intake intake, IntakeKinds kinds) {
    this.intake = intake;
    this.kinds = kinds;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importGrants",
      summary = "Send a CSV file of grants; it is brought in by the background",
      description =
          """
          `history`: grants given before rounds were kept here. Who was eligible is not judged
          again. The same file twice changes nothing; a row that tells something else replaces the
          first as long as nobody has worked on the grant since. The body streams; gzip by
          Content-Encoding. A row that cannot be taken is refused by itself, see refusals.
          """)
  @APIResponseSchema(
      value = IntakeView.class,
      responseCode = "202",
      responseDescription = "All rows have arrived; the job goes on")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "history", value = HISTORY)))
  public RestResponse<IntakeView> receive(
      @RestQuery
          @DefaultValue("history")
          @Parameter(
              description = "What the file holds",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      defaultValue = "history",
                      enumeration = "history"))
          String kind,
      @RestQuery @DefaultValue("false") boolean dryRun,
      @RestHeader("Content-Encoding") @Nullable String encoding,
      InputStream body) {
    IntakeView received = intake.receive(kinds.standingAlone(kind), null, dryRun, encoding, body);
    return RestResponse.ResponseBuilder.<IntakeView>create(RestResponse.Status.ACCEPTED)
        .entity(received)
        .header("Location", "/api/v1/grant-imports/" + received.id())
        .build();
  }
}
