package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.ObjectionState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which objections are asked for. */
public class ObjectionFilter {

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "ESCALATED are those that were not decided within 14 days")
  public @Nullable ObjectionState state;

  @RestQuery
  @Parameter(description = "Objections to one case")
  public @Nullable UUID caseId;

  @RestQuery
  @Parameter(description = "Objections that concern one family")
  public @Nullable UUID familyId;

  @RestQuery
  @Parameter(description = "Objections that concern one facilitator's families")
  public @Nullable UUID facilitatorId;
}
