package id.graduasi.reporting.meeting;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.reporting.Told;

/**
 * A regency of twelve districts as its books would look after five years: written straight into
 * them, since the paper only reads.
 */
final class Bondowoso {

  static final String CODE = "35.11";

  private static final String[] FILL = {
    """
    insert into tally (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
    select account, '35.11.' || lpad(d::text, 2, '0'), item, on_day, cause, on_day, '35.11', count
    from generate_series(1, 12) d
      cross join lateral (
        select 'RECIPIENT' as account, 'PKH' as item, date '2020-06-01' as on_day,
               'NEW' as cause, 300 + d * 41 as count
        union all
        select 'RECIPIENT', 'PKH', m::date + d, cause, n
        from generate_series(date '2021-01-01', date '2025-11-01', interval '1 month') m
          cross join lateral (values
            ('NEW', (3 + d % 4 + extract(month from m) / 3)::int),
            ('REINSTATED', d % 2), ('AREA_IN', 1 - d % 2), ('AREA_OUT', -1 + d % 2),
            ('INDEPENDENT', case when extract(month from m) in (4, 10) then -d % 5 else 0 end),
            ('NATURAL', -1 - d % 3), ('DIED', -(d % 2)), ('UNMATCHED', -(d % 3)),
            ('DECILE_OUT_OF_RANGE', case when extract(year from m) = 2025 then -2 else 0 end))
            as moved (cause, n)
        where n <> 0
        union all
        select 'SUSPENDED', 'PKH', date '2025-03-10', 'SUSPENDED', 3 + d
        union all
        select 'CASE', kind, date '2025-05-05', step, n + d % 3
        from (values ('INDEPENDENT', 'OPENED', 9), ('INDEPENDENT', 'FIELD_CHECKED', 7),
          ('INDEPENDENT', 'STATEMENT_SIGNED', 4), ('INDEPENDENT', 'DELIBERATED', 3),
          ('INDEPENDENT', 'VERIFIED', 2), ('INDEPENDENT', 'DUE', 1),
          ('INDEPENDENT', 'EFFECTIVE', 5), ('INDEPENDENT', 'REJECTED', 1),
          ('INDEPENDENT', 'RELAPSED', 1), ('NATURAL', 'EFFECTIVE', 12), ('PPSE', 'OPENED', 1))
          as stood (kind, step, n)
        union all
        select 'GRADUATE', kind, date '2025-06-01', 'EFFECTIVE', n
        from (values ('INDEPENDENT', 6), ('NATURAL', 12)) as left_aid (kind, n)
        union all
        select 'RELAPSE', 'INDEPENDENT', date '2025-08-01', 'TWELVE_MONTHS', 1
        union all
        select 'ISSUE', kind, on_day, cause, n
        from (values ('NIK_UNMATCHED', date '2024-02-01', 'OPENED', 31),
          ('NIK_UNMATCHED', date '2025-02-01', 'OPENED', 12),
          ('NIK_UNMATCHED', date '2025-07-01', 'FIXED', -17),
          ('PAST_FIVE_YEARS', date '2025-06-01', 'OPENED', 23),
          ('DECILE_OUT_OF_RANGE', date '2025-03-01', 'OPENED', 8),
          ('FACILITATOR_OVERLOADED', date '2025-01-10', 'OPENED', 1)) as issue (kind, on_day, cause, n)
      ) as line
    """,
    """
    insert into tally (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
    select account, '35.11', item, effective_on, cause, recorded_on, '35', sum(count)
    from tally where parent_code = '35.11' and length(area_code) = 8 group by 1, 3, 4, 5, 6
    """,
    """
    insert into month_tally (account, area_code, item, month, cause, parent_code, count)
    select account, area_code, item, date_trunc('month', effective_on)::date, cause, parent_code,
           sum(count)
    from tally where area_code like '35.11%' group by 1, 2, 3, 4, 5, 6
    """,
    """
    insert into facilitator (id, version, number, kind, areas, started_on, area_code)
    select md5('bondowoso ' || n)::uuid, 1, 'PKH-3511-' || lpad(n::text, 4, '0'), 'PKH',
      array['35.11.' || lpad((1 + n % 12)::text, 2, '0')], date '2022-01-03',
      '35.11.' || lpad((1 + n % 12)::text, 2, '0')
    from generate_series(1, 45) n
    """,
    """
    insert into caseload (programme, facilitator_id, area_code, count)
    select 'PKH', md5('bondowoso ' || n)::uuid,
      '35.11.' || lpad((1 + n % 12)::text, 2, '0') || '.2001', 200 + n * 3
    from generate_series(1, 45) n
    """,
    """
    insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
      facilitator_id, delta)
    select md5('held ' || n || account)::uuid, item, account, cause, date '2025-04-07',
      date '2025-04-08', '35.11.' || lpad((1 + n % 12)::text, 2, '0') || '.2001',
      md5('bondowoso ' || n)::uuid, count
    from generate_series(1, 45) n
      cross join lateral (values ('SESSION', 'P2K2', 'HELD', 90 + n % 20),
        ('ATTENDANCE', 'P2K2', 'PRESENT', 800 + n), ('ATTENDANCE', 'P2K2', 'ABSENT', 90 + n % 7),
        ('GRADUATE', 'INDEPENDENT', 'EFFECTIVE', n % 12)) as done (account, item, cause, count)
    where count > 0
    """,
    """
    insert into review_load (programme, area_code, month, exempt, count)
    select 'PKH', '35.11', (date_trunc('month', now()) + make_interval(months => m))::date, exempt,
      case when exempt then 4 + m %% 5 else 20 + m * 3 end
    from generate_series(-2, 14) m cross join (values (true), (false)) as one (exempt)
    """,
    """
    insert into grant_round (id, version, scheme_code, year, quota, budget, monitoring_windows,
      area_code)
    select md5('round of bondowoso ' || y)::uuid, 1, 'KRTP', y, 40, 160000000,
      jsonb_build_array(
        jsonb_build_object('number', 1, 'from', current_date - 300, 'to', current_date - 270),
        jsonb_build_object('number', 2, 'from', current_date - 60, 'to', current_date - 20),
        jsonb_build_object('number', 3, 'from', current_date + 30, 'to', current_date + 60)),
      '35.11'
    from generate_series(2024, 2025) y
    """,
    """
    insert into capital_grant (id, version, scheme_code, round_id, year, family_id, member_id,
      amount, status, approved_on, disbursed_on, credited_area, visits, business_status, area_code)
    select md5('grant of bondowoso ' || n)::uuid, 1, 'KRTP',
      md5('round of bondowoso ' || 2024 + n %% 2)::uuid, 2024 + n %% 2,
      md5('family ' || n)::uuid, md5('member ' || n)::uuid, 4000000, 'DISBURSED',
      current_date - 340, current_date - 330, village, case when n %% 3 = 0
        then '{"1": "2025-01-10", "2": "2025-02-10"}'::jsonb else '{"1": "2025-01-10"}'::jsonb end,
      (array['GROWING', 'STABLE', 'STABLE', 'DECLINING', 'STOPPED'])[1 + n %% 5], village
    from generate_series(1, 36) n
      cross join lateral (
        select '35.11.' || lpad((1 + n %% 12)::text, 2, '0') || '.2001' as village) as place
    """,
    """
    insert into indicator_value (key, area_code, period, version, value, target, unit, source,
      request_hash, recorded_by, recorded_at)
    select 'poverty-rate', '35.11', period, 1, value, target, 'percent', 'BPS 2025', 'x', 'x', now()
    from (values ('2022', 13.47, null), ('2023', 13.34, null), ('2024', 12.60, 12.80),
      ('2025', 12.31, 12.10), ('2026', null, 11.70)) as stated (period, value, target)
    """,
    """
    insert into published_figure (id, version, area_code, measure, item, value, unit, as_of,
      stated_on, on_is_stated, approximate, source, request_hash, recorded_by, recorded_at)
    select md5('published of bondowoso ' || n)::uuid, 1, '35.11', measure, item, value, unit, as_of,
      on_day, on_day is not null, approximate, 'Koran Daerah 2026-01-12', 'x', 'x', now()
    from (values (1, 'RECIPIENTS', 'PKH', 7300, 'families', '2025-12-31', date '2025-12-31', false),
      (2, 'RECIPIENTS', 'PKH', 7100, 'families', '2025 latest', null, true),
      (3, 'FACILITATORS', 'PKH', 45, 'persons', '2025-06', date '2025-06-30', false))
      as said (n, measure, item, value, unit, as_of, on_day, approximate)
    """
  };

  private Bondowoso() {}

  static void fill() {
    Told.region("35", "Jawa Timur");
    Told.region(CODE, "Kabupaten Bondowoso");
    String[] districts = {
      "Maesan",
      "Tamanan",
      "Tlogosari",
      "Sukosari",
      "Pujer",
      "Grujugan",
      "Curahdami",
      "Tenggarang",
      "Wonosari",
      "Tapen",
      "Bondowoso",
      "Wringin"
    };
    for (int i = 0; i < districts.length; i++) {
      Told.region(CODE + ".%02d".formatted(i + 1), districts[i]);
      Told.region(CODE + ".%02d.2001".formatted(i + 1), districts[i] + " Kidul");
    }
    for (String sql : FILL) {
      Databases.execute(sql.replace("%%", "%"));
    }
  }

  /** What no event has told would be missing after a rebuild, which other tests look at. */
  static void clear() {
    for (String table :
        new String[] {
          "tally",
          "month_tally",
          "movement",
          "facilitator",
          "caseload",
          "review_load",
          "capital_grant",
          "grant_round",
          "indicator_value",
          "published_figure"
        }) {
      Databases.execute(
          "delete from " + table + " where area_code = '35.11' or area_code like '35.11.%'");
    }
  }
}
