package id.graduasi.registry.intake;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
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

/** Where files come in. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.MINISTRY, Roles.SYSTEM})
@Tag(name = "Imports")
public class UploadResource {

  private final Upload upload;
  private final Imports imports;
  private final Caller caller;

  UploadResource(Upload upload, Imports imports, Caller caller) {
    this.upload = upload;
    this.imports = imports;
    this.caller = caller;
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
        .entity(imports.find(id).orElseThrow())
        .header("Location", "/api/v1/imports/" + id)
        .build();
  }
}
