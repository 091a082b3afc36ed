package id.graduasi.grants.proposal;

import id.graduasi.grants.round.Rounds;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The ranking of a round. */
@Path("/api/v1/rounds/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Rounds")
public class RankingResource {

  private final Rankings rankings;
  private final Rounds rounds;

  RankingResource(Rankings rankings, Rounds rounds) {
    this.rankings = rankings;
    this.rounds = rounds;
  }

  @GET
  @Operation(
      operationId = "rankRound",
      summary = "Everybody who is approved or waits, by points, with the reserve list",
      description =
          """
          Verified and approved proposals by points, each point explained; at equal points who was
          proposed first comes first. WITHIN says that what is left of quota and budget reaches it,
          RESERVE that it moves up when somebody before it withdraws. The order proposes; people
          decide.
          """)
  public Page<RankedProposal> rank(@RestPath UUID id) {
    return new Page<>(
        rankings.of(rounds.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND))),
        null,
        null);
  }
}
