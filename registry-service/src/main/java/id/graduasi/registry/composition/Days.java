package id.graduasi.registry.composition;

import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day a change counts from, seen from today in western Indonesia. */
@ApplicationScoped
class Days {

  private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WESTERN_INDONESIA));
  }

  /** The day that was said, or today; a day that has not come is refused. */
  LocalDate of(@Nullable LocalDate on) {
    if (on != null && on.isAfter(today())) {
      throw new Refused(CompositionProblem.DATE_NOT_COME).on("on");
    }
    return on == null ? today() : on;
  }
}
