package id.graduasi.registry.inclusion;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The fourteen days of a petition, counted in western Indonesia. */
@Singleton
class Clocked {

  /** Days to decide before a petition is escalated (domain handbook, graduation: objections). */
  private static final int DAYS = 14;

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;

  Clocked(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(JAKARTA));
  }

  LocalDate dueOn() {
    return today().plusDays(DAYS);
  }
}
