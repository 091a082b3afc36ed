package id.graduasi.grants.round;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code grants.round} event. */
record RoundFact(
    UUID roundId,
    String schemeCode,
    int year,
    int quota,
    long budget,
    List<MonitoringWindow> monitoringWindows,
    Round.State state,
    @Nullable LocalDate closedOn,
    long version,
    String areaCode) {

  static final String TOPIC = "grants.round";

  /** What happened to a round. */
  enum Happening {
    OPENED,
    CHANGED,
    CLOSED
  }

  static Fact of(Happening what, @Nullable Round before, Round after, @Nullable String cause) {
    return new Fact(
        TOPIC,
        after.id().toString(),
        "id.graduasi.grants.round." + what.name().toLowerCase(java.util.Locale.ROOT) + ".v1",
        after.version(),
        after.areaCode(),
        null,
        new RoundFact(
            after.id(),
            after.schemeCode(),
            after.year(),
            after.quota(),
            after.budget(),
            after.monitoringWindows(),
            after.state(),
            after.closedOn(),
            after.version(),
            after.areaCode()),
        changes(before, after),
        cause);
  }

  static Map<String, Change> changes(@Nullable Round before, Round after) {
    Map<String, Change> changes = new LinkedHashMap<>();
    Map<String, @Nullable Object> old = before == null ? Map.of() : fields(before);
    fields(after)
        .forEach(
            (field, now) -> {
              if (!Objects.equals(old.get(field), now)) {
                changes.put(field, new Change(old.get(field), now));
              }
            });
    return changes;
  }

  private static Map<String, @Nullable Object> fields(Round round) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("quota", round.quota());
    fields.put("budget", round.budget());
    fields.put("opensOn", round.opensOn());
    fields.put("closesOn", round.closesOn());
    fields.put("accountabilityDays", round.accountabilityDays());
    fields.put("monitoringWindows", round.monitoringWindows());
    fields.put("state", round.state());
    fields.put("closedOn", round.closedOn());
    return fields;
  }
}
