package id.graduasi.graduation.cases;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for. */
public class CaseFilter {

  @RestQuery
  @Parameter(description = "Cases of one family")
  public @Nullable UUID familyId;

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "How far the case has come")
  public @Nullable CaseStep step;

  @RestQuery
  @Parameter(description = "Why the family leaves; kinds are never added up")
  public @Nullable CaseKind kind;

  @RestQuery
  @Parameter(
      description = "Whether the registry contradicts the case and nobody has acknowledged it")
  public @Nullable Boolean contradicted;

  @RestQuery
  @Parameter(description = "How far the twelve months after PPSE capital have run")
  public @Nullable ExitWarning warning;

  @RestQuery
  @Parameter(description = "Whether the family has left and needs a look")
  public @Nullable Boolean atRisk;

  @RestQuery
  @Parameter(description = "Cases of one facilitator's families")
  public @Nullable UUID facilitatorId;
}
