package id.graduasi.grants.monitoring;

import id.graduasi.grants.rows.Conditions;
import id.graduasi.platform.access.Area;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose visits are asked for. */
public class MonitoringFilter {

  /** A part of the caller's area. */
  @RestQuery
  @Parameter(description = "A region code inside the caller's area", example = "35.24")
  public @Nullable String area;

  /** The round. */
  @RestQuery public @Nullable UUID roundId;

  /** The scheme. */
  @RestQuery
  @Parameter(example = "KRTP")
  public @Nullable String schemeCode;

  /** The year of the grants. */
  @RestQuery
  @Parameter(example = "2026")
  public @Nullable Integer year;

  /** The first, second or third visit. */
  @RestQuery
  @Min(1)
  @Max(3)
  public @Nullable Integer number;

  /** Who accompanies the families. */
  @RestQuery public @Nullable UUID facilitatorId;

  Conditions visitsInside(Area within) {
    return grantsInside(within).optional("visit.number = ?", number);
  }

  Conditions grantsInside(Area within) {
    return Conditions.inside(within, "held.")
        .optional("held.round_id = ?", roundId)
        .optional("held.scheme_code = ?", schemeCode)
        .optional("held.year = ?", year)
        .optional("held.facilitator_id = ?", facilitatorId);
  }
}
