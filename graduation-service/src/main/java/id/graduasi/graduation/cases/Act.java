package id.graduasi.graduation.cases;

import id.graduasi.platform.web.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who acts, and when.
 *
 * @param by the token's subject: what four eyes compare
 */
public record Act(String by, Instant at) {

  /** Days are counted as in Jakarta, wherever the service runs. */
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /** PKH began in 2007; nothing that matters to a case is older. */
  private static final LocalDate EARLIEST = LocalDate.of(2007, 1, 1);

  /** Somebody acts now. */
  public static Act now(String by, Clock clock) {
    return new Act(by, clock.instant());
  }

  /** The day it is in Jakarta. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), JAKARTA);
  }

  /** The day in Jakarta. */
  public LocalDate today() {
    return LocalDate.ofInstant(at, JAKARTA);
  }

  /** A day on which something has happened: not in the future, and not before PKH began. */
  public LocalDate past(LocalDate day, String field) {
    if (day.isAfter(today())) {
      throw new Refused(CaseProblem.DATE_IN_FUTURE).on(field);
    }
    if (day.isBefore(EARLIEST)) {
      throw new Refused(CaseProblem.DATE_TOO_EARLY, EARLIEST).on(field);
    }
    return day;
  }
}
