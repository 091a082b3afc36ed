package id.graduasi.grants.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A family's place in one programme, with its whole history.
 *
 * @param status {@code ACTIVE}, {@code SUSPENDED} (still counts), {@code ENDED} or {@code PROPOSED}
 * @param reason why the status began; {@code INDEPENDENT} and the like for a family that graduated
 * @param since the day from which the status counts
 * @param periods its history; null where it has not been told
 */
public record Aid(
    String programme,
    String status,
    @Nullable String reason,
    LocalDate since,
    @Nullable List<Period> periods) {

  private static final Set<String> RECEIVING = Set.of("ACTIVE", "SUSPENDED");
  private static final Set<String> GRADUATED = Set.of("INDEPENDENT", "PPSE", "PENA");

  /** Days that are left over at the ends of stretches; those of one stretch are never a month. */
  private static final int DAYS_OF_A_MONTH = 31;

  /** A stretch of time under one status; {@code to} is the first day of the next. */
  public record Period(String status, LocalDate from, @Nullable LocalDate to) {

    private LocalDate end(LocalDate until) {
      return to == null || to.isAfter(until) ? until : to;
    }
  }

  /** Whether the family receives the programme now. */
  public boolean isReceived() {
    return RECEIVING.contains(status);
  }

  /** Whether it left the programme on its own feet. */
  public boolean isGraduated() {
    return status.equals("ENDED") && reason != null && GRADUATED.contains(reason);
  }

  /** Whether it left the programme in any way. */
  public boolean isLeft() {
    return status.equals("ENDED");
  }

  /**
   * Completed years until a day in which at least one of these programmes was received. Gaps do not
   * count, and what was received side by side counts once. Empty if a history is not known.
   */
  public static Optional<Integer> years(Collection<Aid> aids, LocalDate until) {
    if (aids.stream().anyMatch(aid -> aid.periods() == null)) {
      return Optional.empty();
    }
    long months = 0;
    long days = 0;
    for (Stretch stretch : received(aids, until)) {
      long whole = ChronoUnit.MONTHS.between(stretch.from(), stretch.to());
      months += whole;
      days += ChronoUnit.DAYS.between(stretch.from().plusMonths(whole), stretch.to());
    }
    return Optional.of(Math.toIntExact((months + days / DAYS_OF_A_MONTH) / 12));
  }

  private static List<Stretch> received(Collection<Aid> aids, LocalDate until) {
    List<Stretch> stretches = new ArrayList<>();
    aids.stream()
        .flatMap(aid -> Objects.requireNonNull(aid.periods()).stream())
        .filter(period -> RECEIVING.contains(period.status()) && period.from().isBefore(until))
        .map(period -> new Stretch(period.from(), period.end(until)))
        .sorted(Comparator.comparing(Stretch::from))
        .forEach(
            next -> {
              Stretch last = stretches.isEmpty() ? null : stretches.getLast();
              if (last == null || next.from().isAfter(last.to())) {
                stretches.add(next);
              } else if (next.to().isAfter(last.to())) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), next.to()));
              }
            });
    return stretches;
  }

  /** Days without a gap. */
  private record Stretch(LocalDate from, LocalDate to) {}
}
