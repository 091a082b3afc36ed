package id.graduasi.registry.intake;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.EventStream;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/** Files that come in, and what becomes of them. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.MINISTRY, Roles.SYSTEM})
@Tag(name = "Imports", description = "CSV files by the ten thousand rows, streamed")
public class ImportResource {

  private static final Duration EVERY = Duration.ofMillis(400);

  private final Upload upload;
  private final Imports imports;
  private final JobEnds ends;
  private final Caller caller;
  private final RequestedArea area;
  private final Languages languages;
  private final RefusalList refusals;
  private final EventStream events;

  ImportResource(
      Upload upload,
      Imports imports,
      JobEnds ends,
      Caller caller,
      RequestedArea area,
      Languages languages,
      RefusalList refusals,
      EventStream events) {
    this.upload = upload;
    this.imports = imports;
    this.ends = ends;
    this.caller = caller;
    this.area = area;
    this.languages = languages;
    this.refusals = refusals;
    this.events = events;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importFile",
      summary = "Send a CSV file; it is merged in the background",
      description =
          "The body streams and is never whole in memory; gzip by Content-Encoding. Answers 202"
              + " with the job once all rows have arrived. A bad row is refused by itself, see"
              + " refusals; the same file twice changes nothing.")
  @APIResponseSchema(
      value = ImportView.class,
      responseCode = "202",
      responseDescription = "All rows have arrived; the job goes on")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = {
                @ExampleObject(name = "families", value = ImportExamples.FAMILIES),
                @ExampleObject(name = "facilitators", value = ImportExamples.FACILITATORS),
                @ExampleObject(name = "enrollments", value = ImportExamples.ENROLLMENTS),
                @ExampleObject(name = "deciles", value = ImportExamples.DECILES),
                @ExampleObject(name = "civil-registry", value = ImportExamples.CIVIL_REGISTRY),
                @ExampleObject(name = "regions", value = ImportExamples.REGIONS)
              }))
  public RestResponse<ImportView> receive(
      @RestQuery
          @DefaultValue("families")
          @Parameter(
              description = "What the file holds",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      defaultValue = "families",
                      enumeration = {
                        "families",
                        "deciles",
                        "civil-registry",
                        "facilitators",
                        "enrollments",
                        "regions"
                      }))
          String kind,
      @RestQuery @DefaultValue("false") boolean dryRun,
      @RestQuery @Nullable LocalDate asOf,
      @RestQuery @Pattern(regexp = "\\d{4}-Q[1-4]") @Nullable String dtsenVersion,
      @RestHeader("Content-Encoding") @Nullable String encoding,
      InputStream body) {
    ImportKind holds =
        ImportKind.of(kind)
            .orElseThrow(
                () -> new Refused(ImportProblem.KIND_NOT_SUPPORTED, ImportKind.names()).on("kind"));
    if (holds.senders().stream().noneMatch(caller::has)) {
      throw new Refused(CommonProblem.FORBIDDEN);
    }
    UUID id =
        upload.receive(
            new Upload.Sender(
                holds,
                caller.area(),
                caller.subject(),
                caller.has(Roles.SYSTEM),
                dryRun,
                asOf,
                dtsenVersion),
            body,
            encoding);
    return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
        .entity(require(id))
        .header("Location", "/api/v1/imports/" + id)
        .build();
  }

  @GET
  @Operation(operationId = "listImports", summary = "List imports, the newest first")
  public RestResponse<Page<ImportView>> list(
      @RestQuery("area") @Nullable String areaCode,
      @BeanParam @Valid PageRequest page,
      UriInfo uri) {
    Cursor after = Cursor.read(page.cursor, 2).orElse(null);
    var rows =
        imports.page(
            area.of(areaCode),
            after == null ? null : instant(after.keys().getFirst()),
            after == null ? null : after.uuid(1),
            page.limit);
    return Answers.page(
        Page.of(rows, page.limit, last -> Cursor.of(last.receivedAt(), last.id())), uri);
  }

  @GET
  @Path("/{importId}")
  @Operation(operationId = "getImport", summary = "How far an import has come")
  public ImportView get(@RestPath UUID importId) {
    return require(importId);
  }

  @GET
  @Path("/{importId}/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followImport",
      summary = "How an import goes on, as Server-Sent Events until it ends")
  @APIResponse(
      responseCode = "200",
      description = "The data of each event is the import; the last one says that it ended",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ImportView.class)))
  public Multi<ImportView> progress(@RestPath UUID importId) {
    require(importId);
    return events.of(EVERY, () -> require(importId), ImportView::ended);
  }

  @GET
  @Path("/{importId}/refusals")
  @Produces("text/csv")
  @Operation(
      operationId = "getImportRefusals",
      summary = "Rows that were refused or noted, as CSV: line, column, code, message")
  @APIResponse(
      responseCode = "200",
      description = "One line for each finding, ordered by line",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput refusals(
      @RestPath UUID importId, @RestQuery @DefaultValue("false") boolean warnings) {
    require(importId);
    return refusals.of(importId, warnings, languages.current());
  }

  @POST
  @Path("/{importId}/cancellation")
  @Operation(operationId = "cancelImport", summary = "Stop an import; what was merged before stays")
  public ImportView cancel(@RestPath UUID importId) {
    require(importId);
    if (!ends.discard(importId, ImportState.CANCELLED)) {
      throw new Refused(ImportProblem.IMPORT_FINISHED);
    }
    return require(importId);
  }

  private ImportView require(UUID id) {
    return imports.find(id).orElseThrow(() -> new Refused(ImportProblem.IMPORT_NOT_FOUND));
  }

  private static Instant instant(String key) {
    try {
      return Instant.parse(key);
    } catch (java.time.DateTimeException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
