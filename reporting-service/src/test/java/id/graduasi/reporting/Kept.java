package id.graduasi.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.testkit.infra.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One thing of another service, told of version by version, on the morning of a day. */
public final class Kept {

  private static final Map<UUID, Kept> TOLD = new LinkedHashMap<>();

  private final String topic;
  private final String key;
  private final String table;
  private final UUID id;
  private final ObjectNode body;
  private int version;

  private Kept(String topic, String key, String table, UUID id, ObjectNode body) {
    this.topic = topic;
    this.key = key;
    this.table = table;
    this.id = id;
    this.body = body;
  }

  public static Kept graduationCase(String name, String kind, String village, UUID facilitator) {
    ObjectNode body = Told.sample("graduation", "case.opened");
    UUID family = Told.id("family " + name);
    body.put("familyId", family.toString()).put("kind", kind);
    return of("graduation.case", family, "graduation_case", "caseId", name, body)
        .with("areaCode", village)
        .with("facilitatorId", facilitator.toString());
  }

  public static Kept grant(String name, String village, UUID facilitator) {
    ObjectNode body = Told.sample("grants", "grant.proposed");
    body.put("familyId", Told.id("family " + name).toString());
    body.put("memberId", Told.id("member " + name).toString());
    return of("grants.grant", null, "capital_grant", "grantId", name, body)
        .with("areaCode", village)
        .with("facilitatorId", facilitator.toString());
  }

  public static Kept round(String name, String area) {
    ObjectNode body = Told.sample("grants", "round.opened");
    return of("grants.round", null, "grant_round", "roundId", name, body).with("areaCode", area);
  }

  public static Kept facilitator(UUID id, String number, String kind, String area) {
    ObjectNode body = Told.sample("facilitator.assigned");
    body.put("facilitatorId", id.toString()).put("facilitatorNumber", number).put("kind", kind);
    body.put("areaCode", area).putArray("areas").add(area);
    body.put("startedOn", "2022-01-01").putNull("endedOn");
    return new Kept("registry.facilitator", id.toString(), "facilitator", id, body);
  }

  public static Kept session(String name, String village, UUID facilitator) {
    ObjectNode body = Told.sample("graduation", "session.held");
    return of("graduation.session", null, "learning_session", "sessionId", name, body)
        .with("areaCode", village)
        .with("facilitatorId", facilitator.toString());
  }

  public static Kept group(String name, String village, UUID facilitator) {
    ObjectNode body = Told.sample("graduation", "group.formed");
    return of("graduation.group", null, "learning_group", "groupId", name, body)
        .with("areaCode", village)
        .with("facilitatorId", facilitator.toString());
  }

  public static Kept issue(String name, String village) {
    ObjectNode body = Told.sample("quality.opened");
    return of("registry.quality", null, "quality_issue", "issueId", name, body)
        .with("areaCode", village);
  }

  private static Kept of(
      String topic, UUID key, String table, String idField, String name, ObjectNode body) {
    UUID id = Told.id(table + " " + name);
    body.put(idField, id.toString());
    return new Kept(topic, (key == null ? id : key).toString(), table, id, body);
  }

  public UUID id() {
    return id;
  }

  public Kept with(String field, String value) {
    body.put(field, value);
    return this;
  }

  public Kept with(String field, long value) {
    body.put(field, value);
    return this;
  }

  /** Monitoring windows of a round: their first and last days, one after the other. */
  public Kept windows(String... days) {
    ArrayNode windows = body.putArray("monitoringWindows");
    for (int i = 0; i < days.length; i += 2) {
      windows.addObject().put("number", i / 2 + 1).put("from", days[i]).put("to", days[i + 1]);
    }
    return this;
  }

  /** Tells of it as it now is, in its next version. */
  public Kept tell(String day) {
    version++;
    body.put("version", version);
    TOLD.put(id, this);
    return send(day);
  }

  /** Waits until all that was told is held. */
  public static void awaitAll() {
    TOLD.values().forEach(Kept::await);
    TOLD.clear();
  }

  /** Tells of it again, in a version that was told before. */
  public Kept again(int before, String day) {
    body.put("version", before);
    send(day);
    body.put("version", version);
    return this;
  }

  /** Its lines in the books: effective on, recorded on, account, item, cause, place, delta. */
  public List<String> lines() {
    awaitAll();
    return Databases.query(
        """
        select concat_ws(' ', effective_on, recorded_on, account, item, cause, area_code, delta)
        from movement where subject_id = ? order by position
        """,
        id);
  }

  private Kept send(String day) {
    Instant at = Instant.parse(LocalDate.parse(day) + "T02:00:00Z");
    String type = topic.substring(topic.indexOf('.') + 1) + ".changed";
    Told.send(topic, key, type, at, body);
    return this;
  }

  private Kept await() {
    Told.await(() -> Told.count("select version from " + table + " where id = ?", id) >= version);
    return this;
  }
}
