package id.graduasi.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the offices count them: in the time of Jakarta. */
@ApplicationScoped
public class Days {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return of(clock.instant());
  }

  /** The day on which something happened. */
  public static LocalDate of(Instant time) {
    return LocalDate.ofInstant(time, JAKARTA);
  }

  /** The moment a day begins. */
  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(JAKARTA).toInstant();
  }
}
