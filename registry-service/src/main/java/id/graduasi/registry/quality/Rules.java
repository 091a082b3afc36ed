package id.graduasi.registry.quality;

import java.util.List;

/** Every rule of detection. Each reads by family and area, so that an index serves it. */
final class Rules {

  /** People of active families of the area. */
  private static final String PEOPLE =
      """
       from family f join member m on m.family_id = f.id
       where f.area_code >= :from and f.area_code < :to and f.status = 'ACTIVE' and
      """;

  /** Running enrollments of the area. */
  private static final String ENROLLMENTS =
      """
       from enrollment e join family f on f.id = e.family_id
       join programme p on p.code = e.programme
       where e.area_code >= :from and e.area_code < :to and
      """;

  private static final String PERSON =
      "select f.area_code, f.facilitator_id, f.id as family_id, m.id as member_id,"
          + " null::uuid as enrollment_id, ";

  private static final String ENROLLMENT =
      "select e.area_code, e.facilitator_id, e.family_id, null::uuid as member_id,"
          + " e.id as enrollment_id, ";

  private static final String NOTHING = "'{}'::jsonb as details";

  private static final String TOO_YOUNG_OR_OLD =
      "(m.birth_date > :today::date - make_interval(years => b.from_age)"
          + " or m.birth_date <= :today::date - make_interval(years => b.to_age + 1))";

  static final Rule NIK_UNMATCHED =
      person(
          IssueKind.NIK_UNMATCHED, PERSON + NOTHING + PEOPLE + " m.civil_registry = 'UNMATCHED'");

  static final Rule SEX_AGAINST_NIK =
      person(
          IssueKind.SEX_AGAINST_NIK,
          PERSON
              + NOTHING
              + PEOPLE
              + " exists (select from nik_check c where c.member_id = m.id and c.sex_differs)");

  static final Rule BIRTH_DATE_AGAINST_NIK =
      person(
          IssueKind.BIRTH_DATE_AGAINST_NIK,
          PERSON
              + NOTHING
              + PEOPLE
              + " exists (select from nik_check c"
              + " where c.member_id = m.id and c.birth_date_differs)");

  static final Rule AGE_AGAINST_SCHOOL =
      person(
          IssueKind.AGE_AGAINST_SCHOOL,
          PERSON
              + "jsonb_build_object('level', m.school_level) as details"
              + PEOPLE
              + " m.participation = 'ATTENDING' and exists (select from age_bound b"
              + " where b.kind = 'SCHOOL' and b.code = m.school_level and "
              + TOO_YOUNG_OR_OLD
              + ")");

  static final Rule AGE_AGAINST_COMPONENT =
      person(
          IssueKind.AGE_AGAINST_COMPONENT,
          PERSON
              + "jsonb_build_object('component', 'PREGNANT_OR_POSTPARTUM') as details"
              + PEOPLE
              + " m.pregnant_or_postpartum and (m.sex = 'MALE' or exists (select from age_bound b"
              + " where b.kind = 'COMPONENT' and b.code = 'PREGNANT_OR_POSTPARTUM' and "
              + TOO_YOUNG_OR_OLD
              + "))");

  static final Rule DECILE_OUT_OF_RANGE =
      enrollment(
          IssueKind.DECILE_OUT_OF_RANGE,
          ENROLLMENT
              + "jsonb_build_object('programme', e.programme, 'decile', f.decile::text,"
              + " 'dtsenVersion', f.dtsen_version) as details"
              + ENROLLMENTS
              + " e.status = 'ACTIVE' and f.decile not between p.decile_from and p.decile_to");

  static final Rule PAST_FIVE_YEARS =
      enrollment(
          IssueKind.PAST_FIVE_YEARS,
          ENROLLMENT
              + "jsonb_build_object('programme', e.programme,"
              + " 'reviewDueOn', e.review_due_on::text) as details"
              + ENROLLMENTS
              + " e.status <> 'ENDED' and e.review_due_on <= :today::date");

  static final Rule STATE_EMPLOYEE =
      new Rule(
          IssueKind.STATE_EMPLOYEE,
          "family_id",
          """
          select f.area_code, f.facilitator_id, f.id as family_id, null::uuid as member_id,
            null::uuid as enrollment_id, jsonb_build_object('field', min(i.key)) as details
          from family f cross join lateral jsonb_each_text(f.indicators) as i
          where f.area_code >= :from and f.area_code < :to and f.status = 'ACTIVE'
            and i.key = any (:fields) and i.value ~* :words and i.value !~* :notWords
            and exists (select from enrollment e where e.family_id = f.id and e.status <> 'ENDED')
          group by f.id
          """);

  static final Rule FACILITATOR_OVERLOADED =
      new Rule(
          IssueKind.FACILITATOR_OVERLOADED,
          "facilitator_id",
          """
          select a.area_code, a.id as facilitator_id, null::uuid as family_id,
            null::uuid as member_id, null::uuid as enrollment_id,
            jsonb_build_object('limit', (:caseload::int)::text) as details
          from facilitator a
          where a.area_code >= :from and a.area_code < :to and a.ended_on is null
            and (select count(*) from family f
              where f.facilitator_id = a.id and exists (
                select from enrollment e where e.family_id = f.id
                  and e.status in ('ACTIVE', 'SUSPENDED') offset 0)) > :caseload::int
          """);

  /** Families of a pair that is taken for one, both enrolled in one programme. */
  static final Rule TWO_ENROLLMENTS =
      enrollment(
          IssueKind.TWO_ENROLLMENTS,
          ENROLLMENT
              + "jsonb_build_object('programme', e.programme, 'otherEnrollmentId', min(o.id::text))"
              + " as details"
              + """
               from enrollment e
               join lateral (select family_b as family_id from duplicate_candidate
                   where family_a = e.family_id and state <> 'DIFFERENT'
                 union select family_a from duplicate_candidate
                   where family_b = e.family_id and state <> 'DIFFERENT') twin on true
               join enrollment o on o.family_id = twin.family_id and o.programme = e.programme
                 and o.status in ('ACTIVE', 'SUSPENDED')
               where e.area_code >= :from and e.area_code < :to
                 and e.status in ('ACTIVE', 'SUSPENDED')
               group by e.id
              """);

  static final Rule LIKELY_DUPLICATE =
      person(
          IssueKind.LIKELY_DUPLICATE,
          """
          select f.area_code, f.facilitator_id, f.id as family_id, d.member_a as member_id,
            null::uuid as enrollment_id, jsonb_build_object('duplicateId', min(d.id::text),
              'score', max(d.score)::text) as details
          from duplicate_candidate d join family f on f.id = d.family_a
          where f.area_code >= :from and f.area_code < :to and f.status = 'ACTIVE'
            and d.state = 'PROPOSED'
          group by f.id, d.member_a
          """);

  /** In the order in which they run. */
  static final List<Rule> ALL =
      List.of(
          NIK_UNMATCHED,
          SEX_AGAINST_NIK,
          BIRTH_DATE_AGAINST_NIK,
          AGE_AGAINST_SCHOOL,
          AGE_AGAINST_COMPONENT,
          DECILE_OUT_OF_RANGE,
          PAST_FIVE_YEARS,
          STATE_EMPLOYEE,
          LIKELY_DUPLICATE,
          TWO_ENROLLMENTS,
          FACILITATOR_OVERLOADED);

  private Rules() {}

  private static Rule person(IssueKind kind, String sql) {
    return new Rule(kind, "member_id", sql);
  }

  private static Rule enrollment(IssueKind kind, String sql) {
    return new Rule(kind, "enrollment_id", sql);
  }
}
