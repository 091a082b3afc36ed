package id.graduasi.platform.testkit.rules.bad.endpoint;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;

@PermitAll
class Hidden {
  @POST
  String post() {
    return "";
  }
}
