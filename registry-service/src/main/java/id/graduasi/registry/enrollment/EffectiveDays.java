package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Which days a change may count from, seen from today in western Indonesia. */
@ApplicationScoped
class EffectiveDays {

  private final Days days;

  EffectiveDays(Days days) {
    this.days = days;
  }

  LocalDate today() {
    return days.today();
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
