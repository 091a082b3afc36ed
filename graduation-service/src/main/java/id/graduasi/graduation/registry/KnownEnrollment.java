package id.graduasi.graduation.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An enrollment as the newest event told it, with its whole history. */
public record KnownEnrollment(
    UUID enrollmentId, String programme, String status, long version, List<Period> periods) {

  /** A stretch of one status; {@code to} is exclusive, null while it lasts. */
  public record Period(String status, LocalDate from, @Nullable LocalDate to) {

    long daysUntil(LocalDate day) {
      LocalDate end = to == null || to.isAfter(day) ? day : to;
      return end.isAfter(from) ? ChronoUnit.DAYS.between(from, end) : 0;
    }
  }

  /** Whether the family receives, or would receive but for a suspension. */
  public boolean isOpen() {
    return "ACTIVE".equals(status) || "SUSPENDED".equals(status);
  }

  /** Whole months of active enrollment up to a day; suspensions and gaps are left out. */
  public static int activeMonths(Stream<Period> periods, LocalDate day) {
    long days =
        periods
            .filter(period -> "ACTIVE".equals(period.status()))
            .mapToLong(period -> period.daysUntil(day))
            .sum();
    return months(days);
  }

  /** Whole months of so many days: a year of 365.2425 days has 12. */
  public static int months(long days) {
    return Math.toIntExact(days * 120_000 / 3_652_425);
  }
}
