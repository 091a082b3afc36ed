package id.graduasi.benchmarks.memory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Answers with bytes that were made before; once behind the token check, once without. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MemoryResource {

  private final Answers answers;

  MemoryResource(Answers answers) {
    this.answers = answers;
  }

  @GET
  @Path("/api/v1/families/{id}")
  @RolesAllowed("regency-office")
  public byte[] checked(@RestPath String id) {
    return answer(id);
  }

  @GET
  @Path("/open/families/{id}")
  @PermitAll
  public byte[] open(@RestPath String id) {
    return answer(id);
  }

  private byte[] answer(String id) {
    return answers.of(id).orElseThrow(NotFoundException::new);
  }
}
