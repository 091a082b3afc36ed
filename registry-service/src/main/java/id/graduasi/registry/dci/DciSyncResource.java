package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SP-DCI over HTTP, answered at once. */
@Path("/dci/v1.0.0/registry/sync")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE_OFFICE, Roles.REGENCY_OFFICE})
@Tag(name = "SP-DCI")
@APIResponse(
    responseCode = "400",
    description = "Refused (ERR) with a code of the standard",
    content = @Content(schema = @Schema(implementation = DciMessage.class)))
@APIResponse(
    responseCode = "401",
    description = "err.request.unauthorized",
    content = @Content(schema = @Schema(implementation = DciMessage.class)))
@APIResponse(
    responseCode = "403",
    description = "err.request.forbidden",
    content = @Content(schema = @Schema(implementation = DciMessage.class)))
@APIResponse(
    responseCode = "415",
    description = "err.request.bad: JSON is expected",
    content = @Content(schema = @Schema(implementation = DciMessage.class)))
public class DciSyncResource {

  private final Conversations conversations;

  DciSyncResource(Conversations conversations) {
    this.conversations = conversations;
  }

  @POST
  @Path("/search")
  @Operation(operationId = "dciSearch", summary = "Search, answered at once")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.SEARCH)))
  @APIResponse(
      responseCode = "200",
      description = "The answer, signed",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode search(JsonNode body) {
    return conversations.search(body);
  }

  @POST
  @Path("/enrolled")
  @Operation(
      operationId = "dciEnrolled",
      summary = "Who is enrolled in which programme, with what status")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.ENROLLED)))
  @APIResponse(
      responseCode = "200",
      description = "The answer, signed",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode enrolled(JsonNode body) {
    return conversations.enrollments(body);
  }

  @POST
  @Path("/enrollment/updates")
  @Operation(
      operationId = "dciEnrollmentUpdates",
      summary = "What became of enrollments, e.g. since a status_change_date")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.ENROLLED)))
  @APIResponse(
      responseCode = "200",
      description = "The answer, signed",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode enrollmentUpdates(JsonNode body) {
    return conversations.enrollments(body);
  }

  @POST
  @Path("/txn/status")
  @Operation(operationId = "dciStatus", summary = "What became of a message")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.STATUS)))
  @APIResponse(
      responseCode = "200",
      description = "The answer, signed",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode status(JsonNode body) {
    return conversations.status(body);
  }
}
