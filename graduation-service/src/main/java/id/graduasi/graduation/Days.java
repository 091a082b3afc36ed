package id.graduasi.graduation;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the offices count them: in the time of Jakarta. */
@Singleton
public class Days {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  /** Now. */
  public Instant now() {
    return clock.instant();
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAKARTA);
  }

  /** Refuses a day on which nothing can have happened yet. */
  public void requirePast(LocalDate day, String field, ProblemCode otherwise) {
    if (day.isAfter(today())) {
      throw new Refused(otherwise).on(field);
    }
  }
}
