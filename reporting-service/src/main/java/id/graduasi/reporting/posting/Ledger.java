package id.graduasi.reporting.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.ledger.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the ledger holds of each enrollment, kept in the transaction that posts its lines. */
@ApplicationScoped
class Ledger {

  /** Makes a row for each enrollment that has none, so that there is always one to lock. */
  private static final String OPEN =
      """
      insert into enrollment
        (enrollment_id, version, family_id, programme, area_code, decile, periods)
      select "enrollmentId", 0, "familyId", programme, "areaCode", decile, '[]'
      from jsonb_to_recordset(?::jsonb)
        as told ("enrollmentId" uuid, "familyId" uuid, programme text, "areaCode" text, decile int)
      order by "enrollmentId"
      on conflict (enrollment_id) do nothing
      """;

  private static final String LOCK =
      """
      select enrollment_id, version, family_id, programme, area_code, facilitator_id, decile, periods,
             review_due_on
      from enrollment where enrollment_id = any (?) order by enrollment_id for update
      """;

  /** Locks the families too: nobody changes a facilitator while lines are written for the old. */
  private static final String FACILITATORS =
      """
      select family_id, facilitator_id from family
      where family_id = any (?) order by family_id for share
      """;

  /**
   * The family's decile and the review's own day come by other topics, before or after. Every row
   * is there and locked: the conflict finds each by its key, where a join might read the whole
   * table.
   */
  private static final String KEEP =
      """
      insert into enrollment (enrollment_id, version, family_id, programme, area_code,
        facilitator_id, decile, periods, review_due_on, next_review_on)
      select now."enrollmentId", now.version, now."familyId", now.programme, now."areaCode",
             now."facilitatorId", coalesce(f.decile, now.decile), now.periods, now."reviewDueOn",
             r.next_review_on
      from jsonb_to_recordset(?::jsonb)
        as now ("enrollmentId" uuid, version bigint, "familyId" uuid, programme text,
                "areaCode" text, "facilitatorId" uuid, decile int, periods jsonb,
                "reviewDueOn" date)
        left join lateral (
          select decile from family where family_id = now."familyId" offset 0) f on true
        left join lateral (
          select next_review_on from review where id = now."enrollmentId" offset 0) r on true
      on conflict (enrollment_id) do update
      set version = excluded.version, family_id = excluded.family_id,
          programme = excluded.programme, area_code = excluded.area_code,
          facilitator_id = excluded.facilitator_id, decile = excluded.decile,
          periods = excluded.periods, review_due_on = excluded.review_due_on,
          next_review_on = excluded.next_review_on
      """;

  private static final String FOLLOW =
      """
      with another as materialized (
        select now."enrollmentId", now."facilitatorId"
        from jsonb_to_recordset(?::jsonb) as now ("enrollmentId" uuid, "facilitatorId" uuid)
        where exists (
          select from movement m where m.subject_id = now."enrollmentId"
            and m.facilitator_id is distinct from now."facilitatorId"
          offset 0))
      update movement m set facilitator_id = another."facilitatorId"
      from another where m.subject_id = another."enrollmentId"
        and m.facilitator_id is distinct from another."facilitatorId"
      """;

  private final Database database;
  private final Postings postings;
  private final ObjectMapper json;

  Ledger(Database database, Postings postings, ObjectMapper json) {
    this.database = database;
    this.postings = postings;
    this.json = json;
  }

  /** Locks the enrollments that were told of, as they are held. */
  Map<UUID, Held> hold(List<EnrollmentTold> told) {
    Map<UUID, Held> first = new HashMap<>();
    told.forEach(one -> first.putIfAbsent(one.enrollmentId(), Held.nothingOf(one)));
    database.update(OPEN, database.json(first.values()));
    Map<UUID, Held> held = new HashMap<>();
    database
        .query(LOCK, this::held, (Object) first.keySet().toArray(UUID[]::new))
        .forEach(one -> held.put(one.enrollmentId(), one));
    return held;
  }

  /** The facilitators of those families that are known; none is an answer too. */
  Map<UUID, Optional<UUID>> facilitators(List<EnrollmentTold> told) {
    Map<UUID, Optional<UUID>> facilitators = new HashMap<>();
    UUID[] families = told.stream().map(EnrollmentTold::familyId).distinct().toArray(UUID[]::new);
    database
        .query(
            FACILITATORS,
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    Optional.ofNullable(row.getObject(2, UUID.class))),
            (Object) families)
        .forEach(family -> facilitators.put(family.getKey(), family.getValue()));
    return facilitators;
  }

  /** Keeps what the enrollments are now and writes the lines that led there. */
  void post(Collection<Held> changed, List<Line> lines) {
    String now = database.json(changed);
    database.update(KEEP, now);
    database.update(FOLLOW, now);
    postings.post(lines);
  }

  void forget() {
    database.update("delete from standing");
    database.update("delete from caseload");
    database.update("delete from review_load");
    postings.forget(Account.values());
    database.update("delete from enrollment");
  }

  private Held held(ResultSet row) throws SQLException {
    return new Held(
        row.getObject("enrollment_id", UUID.class),
        row.getLong("version"),
        row.getObject("family_id", UUID.class),
        row.getString("programme"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("decile", Integer.class),
        periods(row.getString("periods")),
        row.getObject("review_due_on", LocalDate.class));
  }

  private List<Period> periods(String text) {
    try {
      return List.of(json.readValue(text, Period[].class));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the periods held cannot be read", unreadable);
    }
  }
}
