package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.PulledEvents.Pulled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What entries of the journal mean to those who subscribed. */
@ApplicationScoped
class Happenings {

  /** The newest entry before each of several, by the family and its version. */
  private static final String BEFORE =
      """
      select told.key, told.version, j.payload
      from unnest(?::text[], ?::text[]) as told (key, version)
      cross join lateral (
        select payload from journal j
        where j.key = told.key and j.topic = 'registry.family' and j.version < told.version::bigint
        order by j.position desc limit 1 offset 0) j
      """;

  private static final String FAMILY = "id.graduasi.registry.family.";
  private static final String ENROLLMENT = "id.graduasi.registry.enrollment.";
  private static final Set<String> STATUS_CHANGES =
      Set.of("suspended.v1", "reinstated.v1", "ended.v1");

  private final Database database;
  private final ObjectMapper json;

  Happenings(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What happened in these events, in their order. */
  List<Happening> of(List<Pulled> events) {
    Map<String, Set<UUID>> before = peopleBefore(events);
    List<Happening> happenings = new ArrayList<>();
    for (Pulled event : events) {
      JsonNode body = read(event.data());
      if (event.type().startsWith(FAMILY)) {
        ofFamily(event, body, before).ifPresent(happenings::add);
      } else if (event.type().startsWith(ENROLLMENT)) {
        ofEnrollment(event, body).ifPresent(happenings::add);
      }
    }
    return happenings;
  }

  private static Optional<Happening> ofFamily(
      Pulled event, JsonNode body, Map<String, Set<UUID>> before) {
    UUID family = UUID.fromString(event.key());
    List<UUID> people = new ArrayList<>(people(body));
    if (event.type().endsWith(".registered.v1")) {
      return Optional.of(
          new Happening(event.eventId(), EventKind.REGISTER, family, event.at(), people, null));
    }
    Set<UUID> known = before.get(event.key() + event.version());
    boolean left = !body.path("status").asText("ACTIVE").equals("ACTIVE");
    if (known == null || left) {
      return Optional.empty();
    }
    people.removeAll(known);
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Happening(event.eventId(), EventKind.NEW_MEMBER, family, event.at(), people, null));
  }

  private static Optional<Happening> ofEnrollment(Pulled event, JsonNode body) {
    String what = event.type().substring(ENROLLMENT.length());
    boolean change = STATUS_CHANGES.contains(what);
    if (!change && !what.equals("started.v1")) {
      return Optional.empty();
    }
    Happening.EnrollmentThen then =
        new Happening.EnrollmentThen(
            UUID.fromString(body.path("enrollmentId").asText()),
            body.path("status").asText(),
            body.hasNonNull("reason") ? body.path("reason").asText() : null,
            LocalDate.parse(body.path("effectiveOn").asText()));
    return Optional.of(
        new Happening(
            event.eventId(),
            change ? EventKind.STATUS_CHANGE : EventKind.ENROLLMENT,
            UUID.fromString(event.key()),
            event.at(),
            null,
            then));
  }

  private Map<String, Set<UUID>> peopleBefore(List<Pulled> events) {
    List<Pulled> asked =
        events.stream()
            .filter(event -> event.type().startsWith(FAMILY))
            .filter(event -> !event.type().endsWith(".registered.v1"))
            .toList();
    Map<String, Set<UUID>> before = new HashMap<>();
    if (asked.isEmpty()) {
      return before;
    }
    database
        .query(
            BEFORE,
            row -> Map.entry(row.getString(1) + row.getString(2), people(read(row.getString(3)))),
            asked.stream().map(Pulled::key).toArray(String[]::new),
            asked.stream().map(event -> String.valueOf(event.version())).toArray(String[]::new))
        .forEach(entry -> before.put(entry.getKey(), entry.getValue()));
    return before;
  }

  private static Set<UUID> people(JsonNode body) {
    Set<UUID> people = new HashSet<>();
    body.path("members")
        .forEach(member -> people.add(UUID.fromString(member.path("memberId").asText())));
    return people;
  }

  private JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("an event's body cannot be read", unreadable);
    }
  }
}
