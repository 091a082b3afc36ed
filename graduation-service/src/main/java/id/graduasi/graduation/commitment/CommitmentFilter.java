package id.graduasi.graduation.commitment;

import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which quarters are asked for. */
public class CommitmentFilter {

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "Quarters of one family")
  public @Nullable UUID familyId;

  @RestQuery
  @Pattern(regexp = Quarter.FORM)
  @Parameter(description = "One quarter", example = "2026-Q3")
  public @Nullable String quarter;

  @RestQuery
  @Parameter(description = "false: the families that do not keep their commitment")
  public @Nullable Boolean met;

  @RestQuery
  @Parameter(description = "Families of one facilitator")
  public @Nullable UUID facilitatorId;

  Conditions conditions(Area inside) {
    return Conditions.inside(inside, "q.", "family_id")
        .optional("q.family_id = ?", familyId)
        .optional("q.quarter = ?", quarter)
        .optional("q.met = ?", met)
        .optional("q.facilitator_id = ?", facilitatorId);
  }
}
