package id.graduasi.platform.testkit.rules.good.greeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/greetings")
@RolesAllowed("ministry")
class GreetingResource {
  private final Clock clock;

  GreetingResource(Clock clock) {
    this.clock = clock;
  }

  @GET
  String greet() {
    return "Selamat " + LocalDate.now(clock);
  }
}
