package id.graduasi.registry.intake;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

  private final Imports imports;
  private final JobEnds ends;
  private final RequestedArea area;
  private final Languages languages;
  private final RefusalList refusals;
  private final EventStream events;

  ImportResource(
      Imports imports,
      JobEnds ends,
      RequestedArea area,
      Languages languages,
      RefusalList refusals,
      EventStream events) {
    this.imports = imports;
    this.ends = ends;
    this.area = area;
    this.languages = languages;
    this.refusals = refusals;
    this.events = events;
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
