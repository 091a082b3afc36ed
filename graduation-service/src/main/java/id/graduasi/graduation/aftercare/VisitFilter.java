package id.graduasi.graduation.aftercare;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which visits are asked for. */
public class VisitFilter {

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "As of today: DUE while the window is open, OVERDUE after it")
  public @Nullable VisitState state;

  @RestQuery
  @Parameter(description = "Visits to one facilitator's families")
  public @Nullable UUID facilitatorId;

  @RestQuery
  @Parameter(description = "Visits of one case")
  public @Nullable UUID caseId;
}
