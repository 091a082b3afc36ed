package id.graduasi.grants.grant;

import id.graduasi.grants.rows.Conditions;
import id.graduasi.platform.access.Area;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which grants are asked for. */
public class GrantFilter {

  /** A part of the caller's area. */
  @RestQuery
  @Parameter(description = "A region code inside the caller's area", example = "35.24")
  public @Nullable String area;

  /** The round that pays. */
  @RestQuery public @Nullable UUID roundId;

  /** The scheme. */
  @RestQuery
  @Parameter(example = "KRTP")
  public @Nullable String schemeCode;

  /** The year. */
  @RestQuery
  @Parameter(example = "2026")
  public @Nullable Integer year;

  /** How far it has come. */
  @RestQuery public @Nullable GrantStatus status;

  /** The family she belongs to now. */
  @RestQuery public @Nullable UUID familyId;

  /** The person. */
  @RestQuery public @Nullable UUID memberId;

  /** Who accompanies her family. */
  @RestQuery public @Nullable UUID facilitatorId;

  Conditions inside(Area within) {
    return Conditions.inside(within, "")
        .optional("round_id = ?", roundId)
        .optional("scheme_code = ?", schemeCode)
        .optional("year = ?", year)
        .optional("status = ?", status == null ? null : status.name())
        .optional("family_id = ?", familyId)
        .optional("member_id = ?", memberId)
        .optional("facilitator_id = ?", facilitatorId);
  }
}
