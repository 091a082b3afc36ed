package id.graduasi.graduation.commitment;

import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** School months and quarters in the database; rows go with their families. */
@Singleton
class CommitmentTable {

  private static final String LOCK =
      "select family_id from family where family_id = any (?) order by family_id for update";

  private static final String MERGE =
      """
      insert into commitment as held
        (family_id, member_id, month, days_open, days_attended, area_code, facilitator_id)
      select f.family_id, r."memberId", r.month, r."daysOpen", r."daysAttended", f.area_code,
        f.facilitator_id
      from jsonb_to_recordset(?::jsonb) as r ("familyId" uuid, "memberId" uuid, month date,
        "daysOpen" smallint, "daysAttended" smallint)
      join family f on f.family_id = r."familyId"
      order by f.family_id, r."memberId", r.month
      on conflict (family_id, member_id, month) do update set
        days_open = excluded.days_open, days_attended = excluded.days_attended
      where (held.days_open, held.days_attended)
        is distinct from (excluded.days_open, excluded.days_attended)
      returning family_id
      """;

  private static final String REMOVE =
      """
      delete from commitment c where c.family_id = ? and c.month >= ?::date and c.month < ?::date
        and not exists (
          select 1 from jsonb_to_recordset(?::jsonb) as r ("memberId" uuid, month date)
          where r."memberId" = c.member_id and r.month = c.month)
      returning c.family_id
      """;

  private static final String RECOUNT =
      """
      with child as (
        select family_id, member_id, sum(days_open) as open, sum(days_attended) as attended,
          count(*) as months
        from commitment
        where family_id = any (?) and month >= ?::date and month < ?::date
        group by family_id, member_id),
      counted as (
        select family_id, bool_and(attended * 100 >= open * ?) as met, min(months) = 3 as whole,
          sum(open) as open, sum(attended) as attended
        from child group by family_id)
      insert into commitment_quarter as held (family_id, quarter, met, complete, days_open,
        days_attended, version, area_code, facilitator_id)
      select f.family_id, ?, c.met,
        c.whole and not exists (
          select 1 from jsonb_array_elements(f.members) as pupil
          where pupil -> 'education' ->> 'participation' = 'ATTENDING' and not exists (
            select 1 from child
            where child.family_id = f.family_id
              and child.member_id = (pupil ->> 'memberId')::uuid)),
        c.open, c.attended,
        1 + coalesce((select max(version) from commitment_quarter earlier
          where earlier.family_id = f.family_id), 0),
        f.area_code, f.facilitator_id
      from counted c join family f using (family_id)
      order by f.family_id
      on conflict (family_id, quarter) do update set
        met = excluded.met, complete = excluded.complete, days_open = excluded.days_open,
        days_attended = excluded.days_attended, version = excluded.version,
        area_code = excluded.area_code, facilitator_id = excluded.facilitator_id
      returning *
      """;

  private static final String GO_ON =
      """
      with merged as (
        select * from jsonb_to_recordset(?::jsonb) as r ("replacedId" uuid, "familyId" uuid)),
      gone as (
        delete from commitment_quarter q using merged where q.family_id = merged."replacedId")
      update commitment c
      set family_id = f.family_id, area_code = f.area_code, facilitator_id = f.facilitator_id
      from merged join family f on f.family_id = merged."familyId"
      where c.family_id = merged."replacedId" and not exists (
        select 1 from commitment held
        where held.family_id = f.family_id and held.member_id = c.member_id
          and held.month = c.month)
      returning c.family_id, c.month
      """;

  private static final String QUARTERS = "select * from commitment_quarter q where ";

  private static final String MONTHS =
      """
      select family_id, member_id, month, days_open, days_attended from commitment
      where family_id = ? and month >= ?::date and month < ?::date order by member_id, month
      """;

  private final Database database;

  CommitmentTable(Database database) {
    this.database = database;
  }

  /** Holds families against everyone else who verifies them. */
  void lock(Collection<UUID> families) {
    database.query(LOCK, row -> true, (Object) families.toArray(UUID[]::new));
  }

  /** Takes months in; the families in which something is new or has changed. */
  Set<UUID> merge(List<SchoolMonth> months) {
    return new TreeSet<>(
        database.query(MERGE, row -> row.getObject(1, UUID.class), database.json(months)));
  }

  /** Takes a family's months of a quarter away that are not among these; whether there were any. */
  boolean removeOthers(UUID family, Quarter quarter, List<SchoolMonth> months) {
    return !database
        .query(REMOVE, row -> true, family, quarter.from(), quarter.to(), database.json(months))
        .isEmpty();
  }

  /** What the quarter of these families has become. */
  List<QuarterView> recount(Collection<UUID> families, Quarter quarter) {
    return database.query(
        RECOUNT,
        CommitmentTable::quarter,
        families.toArray(UUID[]::new),
        quarter.from(),
        quarter.to(),
        Share.MET_FROM,
        quarter.toString());
  }

  /** A family that has become part of another. */
  record Merged(UUID replacedId, UUID familyId) {}

  /** A month of a family. */
  record FamilyMonth(UUID familyId, LocalDate month) {}

  /** Months go on with the family into which theirs was merged; those that did. */
  List<FamilyMonth> goOn(List<Merged> merged) {
    return database.query(
        GO_ON,
        row -> new FamilyMonth(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        database.json(merged));
  }

  Optional<QuarterView> find(UUID family, Quarter quarter) {
    return database
        .query(
            QUARTERS + "q.family_id = ? and q.quarter = ?",
            CommitmentTable::quarter,
            family,
            quarter.toString())
        .stream()
        .findFirst();
  }

  List<SchoolMonth> months(UUID family, Quarter quarter) {
    return database.query(
        MONTHS,
        row ->
            new SchoolMonth(
                row.getObject("family_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getInt("days_open"),
                row.getInt("days_attended")),
        family,
        quarter.from(),
        quarter.to());
  }

  List<QuarterView> page(Conditions conditions, PageRequest request) {
    return database.query(
        QUARTERS + conditions.sql() + conditions.page(request.limit),
        CommitmentTable::quarter,
        conditions.arguments());
  }

  long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from commitment_quarter q where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  private static QuarterView quarter(ResultSet row) throws SQLException {
    int open = row.getInt("days_open");
    int attended = row.getInt("days_attended");
    return new QuarterView(
        row.getObject("family_id", UUID.class),
        row.getString("quarter"),
        row.getBoolean("met"),
        row.getBoolean("complete"),
        open,
        attended,
        new Share(open, attended).percent(),
        row.getLong("version"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }
}
