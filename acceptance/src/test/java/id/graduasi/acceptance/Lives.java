package id.graduasi.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Enrollments of invented families in two regencies, as the registry would tell of them, and what
 * they come to: each begins, two in three move, and one in three ends afterwards.
 */
final class Lives {

  static final List<String> REGENCIES = List.of("35.22", "35.24");

  private final List<Life> lives;

  private Lives(List<Life> lives) {
    this.lives = lives;
  }

  static Lives of(int families) {
    return new Lives(IntStream.range(0, families).mapToObj(Life::of).toList());
  }

  /** All events: the beginnings first, as an import tells them; then the moves; then the ends. */
  List<ProducerRecord<String, byte[]>> events() {
    List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
    for (int version = 1; version <= 3; version++) {
      for (Life life : lives) {
        if (version <= life.periods().size()) {
          events.add(life.event(version));
        }
      }
    }
    return events;
  }

  /** By how much each cause moves a regency's count; what stays inside a regency does not. */
  Map<String, Long> causes(String regency) {
    Map<String, Long> causes = new TreeMap<>();
    for (Life life : lives) {
      Period before = null;
      for (Period period : life.periods()) {
        boolean was = before != null && before.village().startsWith(regency);
        boolean is = period.village().startsWith(regency);
        if (before == null && is) {
          causes.merge("NEW", 1L, Long::sum);
        } else if (period.status().equals("ENDED") && was) {
          causes.merge("INDEPENDENT", -1L, Long::sum);
        } else if (before != null && was != is) {
          causes.merge(is ? "AREA_IN" : "AREA_OUT", is ? 1L : -1L, Long::sum);
        }
        before = period;
      }
    }
    return causes;
  }

  /** How many receive in a regency in the end. */
  long count(String regency) {
    return lives.stream()
        .map(life -> life.periods().getLast())
        .filter(last -> last.status().equals("ACTIVE") && last.village().startsWith(regency))
        .count();
  }

  /** One period; it lasts until the next begins. */
  private record Period(String status, LocalDate from, String village) {

    String json() {
      return "{\"status\": \"%s\", \"from\": \"%s\", \"to\": null, \"reason\": %s, \"villageCode\": \"%s\"}"
          .formatted(status, from, status.equals("ENDED") ? "\"INDEPENDENT\"" : "null", village);
    }
  }

  private record Life(UUID family, UUID enrollment, List<Period> periods) {

    static Life of(int n) {
      LocalDate begun = LocalDate.of(2021, 1, 10).plusDays(n % 900);
      String home = village(n);
      String other = village(n + 1 + n % 7);
      List<Period> periods = new ArrayList<>();
      periods.add(new Period("ACTIVE", begun, home));
      if (n % 3 > 0) {
        periods.add(new Period("ACTIVE", begun.plusDays(300), other));
      }
      if (n % 3 == 2) {
        periods.add(new Period("ENDED", begun.plusDays(600), other));
      }
      return new Life(UUID.randomUUID(), UUID.randomUUID(), periods);
    }

    private static String village(int n) {
      return "%s.%02d.%d".formatted(REGENCIES.get(n / 2 % 2), 1 + n % 9, 2001 + n % 5);
    }

    ProducerRecord<String, byte[]> event(int version) {
      List<Period> told = periods.subList(0, version);
      Period last = told.getLast();
      String body =
          """
          {"enrollmentId": "%s", "familyId": "%s", "programme": "PKH", "status": "%s",
           "reason": null, "effectiveOn": "%s", "causeId": null, "reviewDueOn": null, "decile": 2,
           "version": %d, "areaCode": "%s", "facilitatorId": null, "periods": [%s]}\
          """
              .formatted(
                  enrollment,
                  family,
                  last.status(),
                  last.from(),
                  version,
                  last.village(),
                  String.join(", ", told.stream().map(Period::json).toList()));
      ProducerRecord<String, byte[]> event =
          new ProducerRecord<>(
              "registry.enrollment", family.toString(), body.getBytes(StandardCharsets.UTF_8));
      Map.of(
              "ce_id",
              UUID.randomUUID().toString(),
              "ce_type",
              "id.graduasi.registry.enrollment.corrected.v1",
              "ce_time",
              last.from().plusDays(1) + "T02:00:00Z")
          .forEach(
              (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      return event;
    }
  }
}
