package id.graduasi.graduation.session;

import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which sessions are asked for. */
public class SessionFilter {

  @RestQuery
  @Parameter(description = "Region code inside the caller's area", example = "35.22")
  public @Nullable String area;

  @RestQuery
  @Parameter(description = "Sessions of one group")
  public @Nullable UUID groupId;

  @RestQuery
  @Parameter(description = "Sessions that one facilitator held")
  public @Nullable UUID facilitatorId;

  @RestQuery
  @Parameter(description = "Coaching, or which training")
  public @Nullable SessionKind kind;

  @RestQuery
  @Pattern(regexp = "2\\d{3}-(0[1-9]|1[0-2])")
  @Parameter(description = "Sessions of one month", example = "2026-03")
  public @Nullable String month;

  Conditions conditions(Area inside) {
    Conditions conditions =
        Conditions.inside(inside, "s.", "id")
            .optional("s.group_id = ?", groupId)
            .optional("s.held_by = ?", facilitatorId)
            .optional("s.kind = ?", kind == null ? null : kind.name());
    if (month != null) {
      LocalDate first = YearMonth.parse(month).atDay(1);
      conditions.and("s.held_on >= ? and s.held_on < ?", first, first.plusMonths(1));
    }
    return conditions;
  }
}
