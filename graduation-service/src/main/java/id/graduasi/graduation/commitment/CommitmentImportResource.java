package id.graduasi.graduation.commitment;

import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.EventStream;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Files of school attendance over HTTP. */
@Path("/api/v1/commitment-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({REGENCY_OFFICE, SYSTEM})
@Tag(name = "Commitments")
public class CommitmentImportResource {

  private static final Duration EVERY = Duration.ofMillis(400);

  private static final String EXAMPLE =
      """
      nomor_keluarga,id_anggota,bulan,hari_sekolah,hari_hadir
      KPM-3522-00012345,0198c0de-0004-7a00-8000-000000000004,2026-07,22,21
      """;

  private final CommitmentUpload upload;
  private final CommitmentImports imports;
  private final RefusalList refusals;
  private final EventStream events;
  private final RequestedArea requested;
  private final Languages languages;

  CommitmentImportResource(
      CommitmentUpload upload,
      CommitmentImports imports,
      RefusalList refusals,
      EventStream events,
      RequestedArea requested,
      Languages languages) {
    this.upload = upload;
    this.imports = imports;
    this.refusals = refusals;
    this.events = events;
    this.requested = requested;
    this.languages = languages;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importCommitments",
      summary = "Send a CSV file of school attendance; it is merged in the background",
      description =
          "The body streams and is never whole in memory; gzip by Content-Encoding. A row that"
              + " cannot be taken is refused by itself, see refusals; the same file twice changes"
              + " nothing.")
  @APIResponseSchema(
      value = CommitmentImportView.class,
      responseCode = "202",
      responseDescription = "All rows have arrived; the job goes on")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "attendance", value = EXAMPLE)))
  public RestResponse<CommitmentImportView> receive(
      @RestQuery
          @NotNull
          @Pattern(regexp = Quarter.FORM)
          @Parameter(description = "The quarter that is verified", example = "2026-Q3")
          String quarter,
      @RestQuery @DefaultValue("false") boolean dryRun,
      @RestHeader("Content-Encoding") @Nullable String encoding,
      InputStream body) {
    UUID id = upload.receive(Quarter.of(quarter), dryRun, encoding, body);
    return RestResponse.ResponseBuilder.<CommitmentImportView>create(RestResponse.Status.ACCEPTED)
        .entity(imports.one(id))
        .header("Location", "/api/v1/commitment-imports/" + id)
        .build();
  }

  @GET
  @Operation(operationId = "listCommitmentImports", summary = "Files, the newest first")
  public RestResponse<Page<CommitmentImportView>> list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(imports.page(requested.of(area), page), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCommitmentImport", summary = "How far a file has come")
  public CommitmentImportView get(@RestPath UUID id) {
    return imports.one(id);
  }

  @GET
  @Blocking
  @Path("/{id}/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followCommitmentImport",
      summary = "How a file goes on, as Server-Sent Events until it ends")
  @APIResponse(
      responseCode = "200",
      description = "The data of each event is the import; the last one says that it ended",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = CommitmentImportView.class)))
  public Multi<CommitmentImportView> progress(@RestPath UUID id) {
    imports.one(id);
    return events.of(EVERY, () -> imports.one(id), CommitmentImportView::ended);
  }

  @GET
  @Path("/{id}/refusals")
  @Produces("text/csv")
  @Operation(
      operationId = "getCommitmentImportRefusals",
      summary = "Rows that were refused, as CSV: line, column, code, message")
  @APIResponse(
      responseCode = "200",
      description = "One line for each finding, ordered by line",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput refusals(@RestPath UUID id) {
    imports.one(id);
    return refusals.of(id, languages.current());
  }

  @POST
  @Path("/{id}/cancellation")
  @Operation(
      operationId = "cancelCommitmentImport",
      summary = "Stop a file; what was merged before stays")
  public CommitmentImportView cancel(@RestPath UUID id) {
    return imports.cancel(id);
  }
}
