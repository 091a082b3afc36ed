package id.graduasi.platform.testkit.rules.bad.endpoint;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/open")
class OpenResource {
  @GET
  Thing open() {
    return new Thing();
  }
}
