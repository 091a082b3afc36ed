package id.graduasi.graduation.review;

/** The statement that says of enrollments where their reviews stand; row security limits it. */
final class ReviewRows {

  /** One row an enrollment. Its one argument is today. */
  private static final String ROWS =
      """
      select e.enrollment_id, e.family_id, e.area_code, e.facilitator_id, d.due_on, d.exempt,
        r.outcome, r.next_review_on, r.case_id, r.outcomes, coalesce(r.version, 1) as version,
        case
          when e.status not in ('ACTIVE', 'SUSPENDED') then 'ENDED'
          when r.outcome = 'GRADUATION_CASE' and exists (
            select 1 from graduation_case c where c.id = r.case_id
              and c.step in ('OPENED', 'FIELD_CHECKED', 'STATEMENT_SIGNED', 'DELIBERATED',
                'VERIFIED', 'DECIDED', 'DUE'))
            then 'GRADUATION_CASE'
          when r.outcome = 'EMPOWERMENT' and r.next_review_on > t.today then 'EMPOWERMENT'
          when r.outcome = 'CONTINUE' and r.next_review_on > t.today then 'CONTINUED'
          when d.exempt then 'EXEMPT'
          when d.due_on <= t.today then 'DUE'
          else 'UPCOMING'
        end as state
      from enrollment e
      left join five_year_review r on r.enrollment_id = e.enrollment_id
      cross join lateral (
        select coalesce(r.next_review_on, e.review_due_on, e.five_years_on) as due_on,
          e.review_due_on is null and r.enrollment_id is null as exempt) d
      cross join (select ?::date as today) t
      where e.programme = 'PKH' and %s
      """;

  /** Those of enrollments that run. */
  static final String RUNNING = ROWS.formatted("e.status in ('ACTIVE', 'SUSPENDED')");

  /** That of one enrollment; its id is one more argument. */
  static final String ONE = ROWS.formatted("e.enrollment_id = ?");

  /**
   * What is shown besides of the few rows of a page: the number of the family, the days it has
   * received, and who of its people explains that it is exempt. Its arguments before those of the
   * page: today twice, and the birthdays up to which somebody is elderly, and of age.
   */
  static final String SHOWN =
      """
      select page.*, f.family_number, coalesce((
        select sum(greatest(0, least(coalesce((period ->> 'to')::date, ?::date), ?::date)
          - (period ->> 'from')::date))
        from enrollment received, jsonb_array_elements(received.periods) as period
        where received.family_id = page.family_id and received.programme = 'PKH'
          and period ->> 'status' = 'ACTIVE'), 0) as days, g.*
      from (select ?::date as elderly_born, ?::date as adult_born) b
      cross join (%s) page
      left join family f on f.family_id = page.family_id
      left join lateral (
        select bool_or((person ->> 'birthDate')::date <= b.elderly_born) as elderly,
          bool_or(person ->> 'disability' = 'SEVERE') as severe,
          not bool_or((person ->> 'birthDate')::date <= b.adult_born) as nobody_of_age
        from jsonb_array_elements(f.members) as person where page.exempt) g on true
      order by page.area_code, page.enrollment_id
      """;

  private ReviewRows() {}
}
