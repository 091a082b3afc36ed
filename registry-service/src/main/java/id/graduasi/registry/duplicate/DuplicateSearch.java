package id.graduasi.registry.duplicate;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.quality.DetectionStarts;
import id.graduasi.registry.rows.NoLoops;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Looks for likely duplicates in an area, in one statement: people of one sex and birth date but of
 * two families are compared by the trigrams of their names and by where they live. Two people whom
 * the civil registry knows under their NIK are two people.
 */
@ApplicationScoped
class DuplicateSearch {

  /** From here on a pair is shown to somebody; of 100. */
  static final int LEAST_SCORE = 75;

  private static final int LONGEST_SECONDS = 600;

  private static final String SEARCH =
      """
      with person as (
        select m.id, m.family_id, f.area_code, m.sex, m.birth_date, m.name, m.civil_registry
        from family f join member m on m.family_id = f.id
        where f.area_code >= ? and f.area_code < ? and f.status = 'ACTIVE'),
      pair as (
        select a.id as member_a, b.id as member_b, a.family_id as family_a,
          b.family_id as family_b,
          case when a.area_code = b.area_code then a.area_code
            when left(a.area_code, 8) = left(b.area_code, 8) then left(a.area_code, 8)
            when left(a.area_code, 5) = left(b.area_code, 5) then left(a.area_code, 5)
            when left(a.area_code, 2) = left(b.area_code, 2) then left(a.area_code, 2)
            else '*' end as area_code,
          round(100 * similarity(a.name, b.name)::numeric)::int as name_similarity
        from person a join person b on b.birth_date = a.birth_date and b.sex = a.sex
          and b.id > a.id and b.family_id <> a.family_id
          and not (a.civil_registry = 'MATCHED' and b.civil_registry = 'MATCHED')),
      found as (
        select * from (select pair.*, name_similarity / 2 + 30 + case length(area_code)
            when 13 then 20 when 8 then 15 when 5 then 5 else 0 end as score from pair) scored
        where score >= ?),
      gone as (
        delete from duplicate_candidate d where d.state = 'PROPOSED'
          and d.area_code >= ? and d.area_code < ?
          and not exists (select from found f
            where f.member_a = d.member_a and f.member_b = d.member_b))
      insert into duplicate_candidate as d (id, member_a, member_b, family_a, family_b, area_code,
        name_similarity, score, state, found_at, version)
      select uuidv7(), member_a, member_b, family_a, family_b, area_code, name_similarity, score,
        'PROPOSED', ?, 1
      from found order by member_a, member_b
      on conflict (member_a, member_b) do update set family_a = excluded.family_a,
        family_b = excluded.family_b, area_code = excluded.area_code,
        name_similarity = excluded.name_similarity, score = excluded.score,
        version = d.version + 1
      where d.state = 'PROPOSED' and (d.family_a, d.family_b, d.area_code, d.score)
        is distinct from (excluded.family_a, excluded.family_b, excluded.area_code, excluded.score)
      """;

  private final Database database;
  private final Clock clock;

  DuplicateSearch(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void run(@Observes DetectionStarts detection) {
    String from = detection.area().from();
    String to = detection.area().to();
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              NoLoops.in(database);
              database.update(
                  SEARCH, from, to, LEAST_SCORE, from, to, Timestamp.from(clock.instant()));
            });
  }
}
