package id.graduasi.graduation.registry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The days of a year on which payment stages open.
 *
 * @param opensOn at least one day
 */
public record PaymentStages(List<MonthDay> opensOn) {

  /** Four stages a year, where the registry has told nothing else. */
  public static final PaymentStages QUARTERLY =
      new PaymentStages(
          List.of(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(7, 1), MonthDay.of(10, 1)));

  public PaymentStages {
    opensOn = List.copyOf(opensOn);
    if (opensOn.isEmpty()) {
      throw new IllegalArgumentException("a programme pays on at least one day of the year");
    }
  }

  /** The first stage that opens after a day. */
  public LocalDate after(LocalDate day) {
    return java.util.stream.IntStream.of(day.getYear(), day.getYear() + 1)
        .boxed()
        .flatMap(year -> opensOn.stream().map(stage -> stage.atYear(year)))
        .filter(stage -> stage.isAfter(day))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
