package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.Roles;
import id.graduasi.registry.dci.message.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Answers and notices of others. This registry asks nobody and subscribes to nothing, so it takes
 * note that they came (NACK: nothing more follows) and keeps nothing of them.
 */
@Path("/dci/v1.0.0/registry")
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
public class DciCallbackResource {

  private final Callbacks callbacks;
  private final Clock clock;

  DciCallbackResource(Callbacks callbacks, Clock clock) {
    this.callbacks = callbacks;
    this.clock = clock;
  }

  @POST
  @Path("/{callback: on-search|on-subscribe|on-unsubscribe|notify|txn/on-status}")
  @Operation(operationId = "dciTakeAnswer", summary = "An answer or notice; nothing is kept of it")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DciMessage.class),
              examples = @ExampleObject(name = "message", value = DciExamples.ON_ANSWER)))
  @APIResponse(
      responseCode = "200",
      description = "Noted (NACK)",
      content = @Content(schema = @Schema(implementation = DciMessage.class)))
  public ObjectNode take(@RestPath String callback, JsonNode body) {
    callbacks.require(callback, body);
    return Replies.nack(UuidCreator.getTimeOrderedEpoch(), clock.instant());
  }
}
