package id.graduasi.registry.dci.callback;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Callbacks of SP-DCI that have not been taken, over HTTP. */
@Path("/api/v1/dci-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MINISTRY, Roles.SYSTEM})
@Tag(name = "SP-DCI senders")
public class DeliveryResource {

  private final DeliveryList list;

  DeliveryResource(DeliveryList list) {
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "listDciDeliveries",
      summary = "Callbacks that no receiver has taken yet, and those that were given up",
      description = "`state=DEAD` lists the dead letters. What was taken is not listed any more.")
  public RestResponse<Page<DeliveryView>> list(
      @RestQuery @Nullable @Pattern(regexp = "[A-Za-z0-9._:@-]{1,99}") String senderId,
      @RestQuery DeliveryView.@Nullable State state,
      @BeanParam @Valid PageRequest page,
      UriInfo uri) {
    return Answers.page(list.page(senderId, state, page), uri);
  }

  @POST
  @Path("/{deliveryId}/replays")
  @Operation(operationId = "replayDciDelivery", summary = "Send one again that was given up")
  @APIResponse(responseCode = "204", description = "It will be sent again")
  public void replay(@RestPath long deliveryId) {
    if (!list.replay(deliveryId)) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
  }
}
