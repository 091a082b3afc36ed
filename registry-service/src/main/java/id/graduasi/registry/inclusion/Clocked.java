package id.graduasi.registry.inclusion;

import id.graduasi.registry.Days;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The fourteen days of a petition, counted in western Indonesia. */
@Singleton
class Clocked {

  /** Days to decide before a petition is escalated (domain handbook, graduation: objections). */
  private static final int DAYS = 14;

  private final Clock clock;
  private final Days days;

  Clocked(Clock clock, Days days) {
    this.clock = clock;
    this.days = days;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return days.today();
  }

  LocalDate dueOn() {
    return today().plusDays(DAYS);
  }
}
