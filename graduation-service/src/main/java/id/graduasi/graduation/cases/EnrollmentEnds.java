package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.EnrollmentWatch;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the registry's enrollments mean for cases. Judged is what an enrollment has become, not each
 * event on the way, so repeated and late events change nothing; and by whole batches, so that
 * events that concern no case cost next to nothing.
 */
@ApplicationScoped
class EnrollmentEnds implements EnrollmentWatch {

  private static final String CONCERNED =
      """
      with told as materialized (select distinct id from unnest(?::uuid[]) as asked (id)),
      known as materialized (
        select e.enrollment_id, e.cause_id from told
        cross join lateral (
          select enrollment_id, cause_id from enrollment
          where enrollment_id = told.id offset 0) e),
      concerned as (
        select c.id, known.enrollment_id from known
        cross join lateral (
          select id from graduation_case where enrollment_id = known.enrollment_id offset 0) c
        union
        select c.id, known.enrollment_id from known
        cross join lateral (
          select id from graduation_case where id = known.cause_id offset 0) c)
      select c.id, e.enrollment_id, e.status, e.reason, e.effective_on, e.cause_id, e.version,
             other.enrollment_id as other_id, other.version as other_version, f.dtsen_version
      from concerned
        cross join lateral (select * from graduation_case where id = concerned.id offset 0) c
        cross join lateral (
          select * from enrollment where enrollment_id = concerned.enrollment_id offset 0) e
        left join lateral (
          select dtsen_version from family where family_id = c.family_id offset 0) f on true
        left join lateral (
          select o.enrollment_id, o.version from enrollment o
          where o.family_id = c.family_id and o.programme = 'PKH'
            and o.status in ('ACTIVE', 'SUSPENDED') and o.enrollment_id <> e.enrollment_id
          order by o.enrollment_id limit 1) as other on true
      where (e.version > c.enrollment_version or e.enrollment_id <> c.enrollment_id
          or c.contradiction = 'DUPLICATE')
        and (c.step not in ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED')
            and (e.status = 'ENDED' or c.contradiction is not null)
          or c.step = 'WITHDRAWN' and e.status = 'ENDED' and e.cause_id = c.id
          or c.kind = 'NATURAL' and c.step = 'EFFECTIVE'
            and (e.status, e.reason, e.effective_on)
              is distinct from ('ENDED', 'NATURAL', c.effective_on))
      order by c.id
      """;

  private final Database database;
  private final Cases cases;
  private final CaseWriting writing;
  private final NaturalEnds natural;
  private final Relapses relapses;
  private final Clock clock;

  EnrollmentEnds(
      Database database,
      Cases cases,
      CaseWriting writing,
      NaturalEnds natural,
      Relapses relapses,
      Clock clock) {
    this.database = database;
    this.cases = cases;
    this.writing = writing;
    this.natural = natural;
    this.relapses = relapses;
    this.clock = clock;
  }

  @Override
  public void seen(List<News> news) {
    judge(news.stream().map(News::enrollmentId).toList());
    natural.record(
        news.stream()
            .filter(one -> NaturalEnds.REASON.equals(one.reason()))
            .map(News::enrollmentId)
            .toList());
    relapses.find(news.stream().map(News::familyId).toList());
  }

  /** Lets the cases that these enrollments concern see what has become of them. */
  void judge(Collection<UUID> enrollmentIds) {
    List<Judgement> all =
        database.query(CONCERNED, Judgement::read, (Object) enrollmentIds.toArray(UUID[]::new));
    if (all.isEmpty()) {
      return;
    }
    Map<UUID, GraduationCase> held =
        cases.holdAll(all.stream().map(Judgement::caseId).distinct().toList()).stream()
            .collect(Collectors.toMap(one -> one.id, Function.identity()));
    Act act = Act.now("system:registry", clock);
    List<CaseChange> changes = new ArrayList<>();
    for (Judgement one : all) {
      GraduationCase concerned = held.get(one.caseId());
      if (concerned != null) {
        one.of(concerned, act).ifPresent(changes::add);
      }
    }
    writing.write(changes);
  }
}
