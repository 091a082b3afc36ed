package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.access.Roles;
import id.graduasi.registry.dci.message.Action;
import id.graduasi.registry.dci.message.MessageForm;
import id.graduasi.registry.dci.sender.SenderScope;
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

/** SP-DCI over HTTP, where answers come later: each message is acknowledged at once. */
@Path("/dci/v1.0.0/registry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE_OFFICE, Roles.REGENCY_OFFICE})
@Tag(name = "SP-DCI", description = "The international standard 1.0.0 for asking a registry")
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
public class DciResource {

  private final Conversations conversations;

  DciResource(Conversations conversations) {
    this.conversations = conversations;
  }

  @POST
  @Path("/search")
  @Operation(
      operationId = "dciSearchAsync",
      summary = "Search; the answer comes to `sender_uri` as on-search")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.SEARCH)))
  @APIResponse(
      responseCode = "200",
      description = "Acknowledged (ACK)",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode searchAsync(JsonNode body) {
    return conversations.later(Action.SEARCH, MessageForm.SEARCH, SenderScope.SEARCH, body);
  }

  @POST
  @Path("/subscribe")
  @Operation(
      operationId = "dciSubscribe",
      summary = "Subscribe to events; the answer comes as on-subscribe")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.SUBSCRIBE)))
  @APIResponse(
      responseCode = "200",
      description = "Acknowledged (ACK)",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode subscribe(JsonNode body) {
    return conversations.later(
        Action.SUBSCRIBE, MessageForm.SUBSCRIBE, SenderScope.SUBSCRIBE, body);
  }

  @POST
  @Path("/unsubscribe")
  @Operation(
      operationId = "dciUnsubscribe",
      summary = "End subscriptions; the answer comes as on-unsubscribe")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.UNSUBSCRIBE)))
  @APIResponse(
      responseCode = "200",
      description = "Acknowledged (ACK)",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode unsubscribe(JsonNode body) {
    return conversations.later(
        Action.UNSUBSCRIBE, MessageForm.UNSUBSCRIBE, SenderScope.SUBSCRIBE, body);
  }

  @POST
  @Path("/txn/status")
  @Operation(
      operationId = "dciAskStatus",
      summary = "Ask what became of a message; the answer comes as txn-on-status")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.STATUS)))
  @APIResponse(
      responseCode = "200",
      description = "Acknowledged (ACK)",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode askStatus(JsonNode body) {
    return conversations.later(Action.TXN_STATUS, MessageForm.TXN_STATUS, SenderScope.SEARCH, body);
  }
}
