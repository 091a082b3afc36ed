package id.graduasi.graduation.candidate;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which candidates are asked for. */
public class CandidateFilter {

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "Both unless one is named")
  public @Nullable CandidateBand band;

  @RestQuery
  @Parameter(description = "Families of one facilitator")
  public @Nullable UUID facilitatorId;
}
