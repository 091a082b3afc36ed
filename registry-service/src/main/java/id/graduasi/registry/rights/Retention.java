package id.graduasi.registry.rights;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.Days;
import id.graduasi.registry.family.Anonymising;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Forgets the people of families whose aid ended long ago, some hundred families a transaction. A
 * family is due when no enrollment runs or ended since, when it left the register or was enrolled
 * once, and when nothing about it changed since.
 */
@ApplicationScoped
class Retention {

  private static final int AT_ONCE = 500;
  private static final String CAUSE = "retention";

  private static final String DUE =
      """
       from family f
       where f.area_code >= ? and f.area_code < ? and f.anonymised_at is null
         and f.updated_at < ?::date
         and (f.status <> 'ACTIVE' or exists (select from enrollment e where e.family_id = f.id))
         and not exists (select from enrollment e where e.family_id = f.id
           and (e.status <> 'ENDED' or e.effective_on >= ?::date))
      """;

  private static final String COUNT =
      """
      select count(*), coalesce(sum(
        (select count(*) from member m where m.family_id = f.id)
        + (select count(*) from former_member m where m.family_id = f.id)), 0)
      """
          + DUE;

  private static final String FORMER =
      "select count(*) from former_member where family_id = any (?::uuid[])";

  /** What hangs on people or names them in words; the journal comes last. */
  private static final List<String> FORGET =
      List.of(
          "delete from nik_check where member_id = any (?::uuid[])",
          "delete from civil_registry_check where member_id = any (?::uuid[])");

  private static final List<String> FORGET_OF_FAMILY =
      List.of(
          "delete from seen_family where family_id = any (?::uuid[])",
          "delete from duplicate_candidate where family_a = any (?::uuid[])",
          "delete from duplicate_candidate where family_b = any (?::uuid[])",
          "update quality_issue set note = null where family_id = any (?::uuid[])",
          "update petition set reason = '', decision_reason = case when decided_by is not null"
              + " then '' end, evidence_reference = null, minutes_reference = null"
              + " where family_id = any (?::uuid[])");

  private final Database database;
  private final Anonymising anonymising;
  private final Days days;

  Retention(Database database, Anonymising anonymising, Days days) {
    this.database = database;
    this.anonymising = anonymising;
    this.days = days;
  }

  private record Done(long families, long people, long entries) {

    Done and(Done more) {
      return new Done(families + more.families, people + more.people, entries + more.entries);
    }
  }

  /** Counts, or forgets, what is due in an area; {@code years} after the end. */
  RetentionView run(Area area, int years, boolean dryRun) {
    LocalDate before = days.today().minusYears(years);
    Done done = dryRun ? count(area, before) : forget(area, before);
    return new RetentionView(
        dryRun, area.code(), before, done.families(), done.people(), done.entries());
  }

  private Done count(Area area, LocalDate before) {
    return database
        .query(
            COUNT,
            row -> new Done(row.getLong(1), row.getLong(2), 0),
            area.from(),
            area.to(),
            before,
            before)
        .getFirst();
  }

  private Done forget(Area area, LocalDate before) {
    Done all = new Done(0, 0, 0);
    Done some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> some(area, before));
      all = all.and(some);
    } while (some.families() == AT_ONCE);
    return all;
  }

  private Done some(Area area, LocalDate before) {
    List<UUID> due =
        database.query(
            "select f.id " + DUE + " order by f.id limit " + AT_ONCE + " for update of f",
            row -> row.getObject(1, UUID.class),
            area.from(),
            area.to(),
            before,
            before);
    if (due.isEmpty()) {
      return new Done(0, 0, 0);
    }
    UUID[] families = due.toArray(UUID[]::new);
    long former = database.query(FORMER, row -> row.getLong(1), (Object) families).getFirst();
    UUID[] people =
        anonymising.anonymise(due, CAUSE).stream()
            .flatMap(family -> family.members().stream())
            .map(member -> member.id())
            .toArray(UUID[]::new);
    FORGET.forEach(sql -> database.update(sql, (Object) people));
    FORGET_OF_FAMILY.forEach(sql -> database.update(sql, (Object) families));
    long entries =
        database
            .query("select forget_changes(?::uuid[])", row -> row.getLong(1), (Object) families)
            .getFirst();
    return new Done(families.length, people.length + former, entries);
  }
}
