package id.graduasi.reporting.audit;

/**
 * What is compared: statements of the rows {@code area_code, item, expected, found}. Their one
 * argument is today.
 */
enum Check {
  /** The tally by month of every area against the lines. */
  MONTHS_AND_LINES(
      """
      select area_code, concat_ws(' ', account, item, month) as item, coalesce(l.n, 0) as expected,
             coalesce(t.n, 0) as found
      from (
        select account, item, level.code as area_code,
               date_trunc('month', effective_on)::date as month, sum(delta) as n
        from movement cross join lateral (
          select distinct code collate "C" as code
          from unnest(array['*', left(area_code, 2), left(area_code, 5), left(area_code, 8), area_code])
            as code) as level
        group by 1, 2, 3, 4) l
      full join (
        select account, item, area_code, month, sum(count) as n from month_tally group by 1, 2, 3, 4) t
      using (account, item, area_code, month)
      where ?::date is not null
      """),
  /** The tally by day against the tally by month, cause by cause. */
  DAYS_AND_MONTHS(
      """
      select area_code, concat_ws(' ', account, item, month, cause) as item,
             coalesce(m.n, 0) as expected, coalesce(d.n, 0) as found
      from (
        select account, item, area_code, month, cause, sum(count) as n from month_tally
        where length(area_code) <= 8 group by 1, 2, 3, 4, 5) m
      full join (
        select account, item, area_code, date_trunc('month', effective_on)::date as month, cause,
               sum(count) as n
        from tally group by 1, 2, 3, 4, 5) d
      using (account, item, area_code, month, cause)
      where ?::date is not null
      """),
  /** Those who receive by the periods held of each enrollment, against the ledger's balance. */
  ENROLLMENTS_AND_LEDGER(
      """
      with held as (
        select e.programme, now.village, now.status
        from (select ?::date as today) t, enrollment e cross join lateral (
          select period ->> 'villageCode' as village, period ->> 'status' as status
          from jsonb_array_elements(e.periods) with ordinality as one (period, place)
          where (period ->> 'from')::date <= t.today order by place desc limit 1) as now),
      counted as (
        select 'RECIPIENT' as account, programme, village, count(*) as n from held
        where status in ('ACTIVE', 'SUSPENDED') group by 2, 3
        union all
        select 'SUSPENDED', programme, village, count(*) from held
        where status = 'SUSPENDED' group by 2, 3),
      booked as (
        select account, item as programme, area_code as village, sum(delta) as n from movement
        where account in ('RECIPIENT', 'SUSPENDED') and effective_on <= (select ?::date)
        group by 1, 2, 3)
      select village as area_code, concat_ws(' ', account, programme) as item,
             coalesce(c.n, 0) as expected, coalesce(b.n, 0) as found
      from counted c full join booked b using (account, programme, village)
      """),
  /** What is counted as it stands now, against the enrollments themselves. */
  STANDING(
      """
      with running as (
        select programme, area_code, coalesce(decile, 0) as decile, status, facilitator_id, exempt,
               date_trunc('month', review_on)::date as month
        from enrollment where status in ('ACTIVE', 'SUSPENDED')),
      expected as (
        select left(area_code, 8) as area_code,
               concat_ws(' ', 'DECILE', programme, decile, status) as item, count(*) as n
        from running group by 1, 2
        union all
        select area_code, concat_ws(' ', 'CASELOAD', programme, facilitator_id), count(*)
        from running where facilitator_id is not null group by 1, 2
        union all
        select left(area_code, 8), concat_ws(' ', 'REVIEW', programme, month, exempt), count(*)
        from running where month is not null group by 1, 2),
      found as (
        select area_code, concat_ws(' ', 'DECILE', programme, decile, status) as item, sum(count) as n
        from standing where length(area_code) = 8 group by 1, 2
        union all
        select area_code, concat_ws(' ', 'CASELOAD', programme, facilitator_id), sum(count)
        from caseload group by 1, 2
        union all
        select area_code, concat_ws(' ', 'REVIEW', programme, month, exempt), sum(count)
        from review_load where length(area_code) = 8 group by 1, 2)
      select area_code, item, coalesce(e.n, 0) as expected, coalesce(f.n, 0) as found
      from expected e full join found f using (area_code, item)
      where ?::date is not null
      """),
  /** Cases, sessions, grants, facilitators and issues as held, against the ledger. */
  READ_MODELS_AND_LEDGER(
      """
      with expected as (
        select 'GRADUATE' as account, kind as item, credited_area as area_code, count(*) as n
        from graduation_case where credited_area is not null and step <> 'REVERSED' group by 2, 3
        union all
        select 'CASE', kind, area_code, count(*) from graduation_case group by 2, 3
        union all
        select 'SESSION', kind, area_code, count(*) from learning_session group by 2, 3
        union all
        select 'APPROVED', scheme_code, credited_area, count(*) from capital_grant
        where approved_on is not null group by 2, 3
        union all
        select 'GRANT', scheme_code, credited_area, count(*) from capital_grant
        where disbursed_on is not null group by 2, 3
        union all
        select 'GRANT_AMOUNT', scheme_code, credited_area, sum(amount)::bigint from capital_grant
        where disbursed_on is not null group by 2, 3
        union all
        select 'FACILITATOR', kind, area_code, count(*) filter (where ended_on is null)
        from facilitator group by 2, 3
        union all
        select 'ISSUE', kind, area_code, count(*) from quality_issue
        where state <> 'RESOLVED' group by 2, 3),
      booked as (
        select account, item, area_code, sum(delta) as n from movement
        where account in ('GRADUATE', 'CASE', 'SESSION', 'APPROVED', 'GRANT', 'GRANT_AMOUNT',
          'FACILITATOR', 'ISSUE')
        group by 1, 2, 3)
      select area_code, concat_ws(' ', account, item) as item, coalesce(e.n, 0) as expected,
             coalesce(b.n, 0) as found
      from expected e full join booked b using (account, item, area_code)
      where ?::date is not null
      """);

  private final String sql;

  Check(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /** How often its statement asks for the day. */
  int days() {
    return this == ENROLLMENTS_AND_LEDGER ? 2 : 1;
  }
}
