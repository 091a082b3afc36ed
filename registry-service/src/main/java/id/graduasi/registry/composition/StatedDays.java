package id.graduasi.registry.composition;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a change counts from, seen from today in western Indonesia. */
@ApplicationScoped
class StatedDays {

  private final Days days;

  StatedDays(Days days) {
    this.days = days;
  }

  LocalDate today() {
    return days.today();
  }

  /** The day that was said, or today; a day that has not come is refused. */
  LocalDate of(@Nullable LocalDate on) {
    if (on != null && on.isAfter(today())) {
      throw new Refused(CompositionProblem.DATE_NOT_COME).on("on");
    }
    return on == null ? today() : on;
  }
}
