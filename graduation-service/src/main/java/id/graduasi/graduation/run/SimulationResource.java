package id.graduasi.graduation.run;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a model would do before it does it. */
@Path("/api/v1/scoring-models/{id}/simulations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE_OFFICE, Roles.REGENCY_OFFICE})
@Tag(name = "Scoring models")
public class SimulationResource {

  private final Simulation simulation;
  private final RequestedArea requested;

  SimulationResource(Simulation simulation, RequestedArea requested) {
    this.simulation = simulation;
    this.requested = requested;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "simulateScoringModel",
      summary = "Who would change band by a model, against the active one",
      description =
          "Scores every enrolled family of the area by both models, for today, and writes nothing."
              + " A province takes some seconds.")
  @APIResponseSchema(
      value = SimulationView.class,
      responseCode = "200",
      responseDescription = "Movements in all and by district, and those who would move farthest")
  public SimulationView simulate(@RestPath String id, @Valid @NotNull Simulate request) {
    return simulation.of(id, requested.of(request.area()), request.shown());
  }
}
