package id.graduasi.grants.proposal;

import id.graduasi.grants.rows.Conditions;
import id.graduasi.platform.access.Area;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which proposals are asked for. */
public class ProposalFilter {

  /** A part of the caller's area. */
  @RestQuery
  @Parameter(description = "A region code inside the caller's area", example = "35.24")
  public @Nullable String area;

  /** The round. */
  @RestQuery public @Nullable UUID roundId;

  /** How far it has come. */
  @RestQuery public Proposal.@Nullable State state;

  /** The family she belongs to now. */
  @RestQuery public @Nullable UUID familyId;

  /** The person. */
  @RestQuery public @Nullable UUID memberId;

  /** Who accompanies her family. */
  @RestQuery public @Nullable UUID facilitatorId;

  Conditions inside(Area within) {
    return Conditions.inside(within, "")
        .optional("round_id = ?", roundId)
        .optional("state = ?", state == null ? null : state.name())
        .optional("family_id = ?", familyId)
        .optional("member_id = ?", memberId)
        .optional("facilitator_id = ?", facilitatorId);
  }
}
