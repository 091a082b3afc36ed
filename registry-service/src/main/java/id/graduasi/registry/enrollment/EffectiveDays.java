package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Which days a change may count from, seen from today in western Indonesia. */
@ApplicationScoped
class EffectiveDays {

  static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;

  EffectiveDays(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WESTERN_INDONESIA));
  }

  /** Refuses a day that has not come. */
  void refuseFuture(LocalDate day, String field) {
    if (day.isAfter(today())) {
      throw new Refused(EnrollmentProblem.EFFECTIVE_IN_FUTURE).on(field);
    }
  }

  /** Refuses a day on which another enrollment of the family in the programme had not ended. */
  static void refuseOverlap(LocalDate day, List<EnrollmentState> others, String field) {
    if (EnrollmentRules.overlaps(day, others)) {
      throw new Refused(EnrollmentProblem.OVERLAPS_EARLIER_ENROLLMENT).on(field);
    }
  }
}
