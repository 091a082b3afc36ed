package id.graduasi.registry.dci;

import id.graduasi.registry.dci.signature.OwnKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What clients of SP-DCI look for without a token: our key, and the places of the country. */
@Path("/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class WellKnownResource {

  private final OwnKey key;
  private final Locations locations;

  WellKnownResource(OwnKey key, Locations locations) {
    this.key = key;
    this.locations = locations;
  }

  @GET
  @Path("/jwks.json")
  @Operation(hidden = true)
  public Map<String, List<Map<String, String>>> keys() {
    return Map.of("keys", List.of(key.jwk()));
  }

  /** All places, 91 thousand, streamed; with {@code parent} that place and its parts. */
  @GET
  @Path("/locations.json")
  @Operation(hidden = true)
  public StreamingOutput locations(@RestQuery @Nullable String parent) {
    return locations.written(parent);
  }
}
