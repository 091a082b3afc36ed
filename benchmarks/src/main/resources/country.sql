-- Fills the books of reporting-service as its feeds would have: five provinces with four regencies of
-- twenty-five districts each, ten villages in a district. pg_temp.families() says how many families.

set work_mem = '256MB';
set maintenance_work_mem = '512MB';

-- Indexes are made again when the rows are there: that takes a fraction of the time.
create temporary table unindexed as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index where not indisunique
  and indrelid::regclass::text in ('enrollment', 'movement', 'tally', 'month_tally');

do 'begin execute (select ''drop index '' || string_agg(name, '', '') from unindexed); end';

create function pg_temp.village(v integer) returns text language sql immutable as $$
  select (31 + v / 1000)::text || '.0' || 1 + v / 250 % 4 || '.'
    || lpad((1 + v / 10 % 25)::text, 2, '0') || '.' || (2001 + v % 10)
$$;

-- Each accompanies about 270 families of one regency, village beside village.
create function pg_temp.facilitators_of_a_regency() returns integer language sql stable as $$
  select greatest(1, pg_temp.families() / 20 / 270)
$$;

create function pg_temp.facilitator(regency integer, nth integer) returns uuid
language sql stable as $$
  select md5(current_database() || ' facilitator ' || regency || ' ' || nth)::uuid
$$;

create function pg_temp.facilitator_in(v integer) returns uuid language sql stable as $$
  select pg_temp.facilitator(v / 250, v % 250 * pg_temp.facilitators_of_a_regency() / 250)
$$;

create function pg_temp.period(status text, since date, reason text, village text) returns jsonb
language sql stable as $$
  select jsonb_build_object('status', status, 'from', since, 'reason', reason, 'villageCode', village)
$$;

-- The old books were recorded when the suite came; what happened since, two days later.
create function pg_temp.recorded(happened date) returns date language sql immutable as $$
  select greatest(happened + 2, date '2024-01-02')
$$;

insert into region (code, version, name, parent)
select distinct code, 1, 'Wilayah ' || code, parent
from generate_series(0, 4999) v
  cross join lateral (select pg_temp.village(v) as village) p
  cross join lateral (values
    (left(village, 2), null), (left(village, 5), left(village, 2)),
    (left(village, 8), left(village, 5)), (village, left(village, 8))) as level (code, parent);

insert into facilitator (id, version, number, kind, areas, started_on, area_code)
select pg_temp.facilitator(regency, nth), 1, 'PKH-' || area || '-' || nth, 'PKH', array[area],
  date '2019-01-07' + nth * 37 % 1500, area
from generate_series(0, 19) regency
  cross join generate_series(0, pg_temp.facilitators_of_a_regency() - 1) nth
  cross join lateral (select left(pg_temp.village(regency * 250), 5) as area) p;

insert into graduation_target (facilitator_id, year, version, target, area_code)
select id, 2026, 1, 12, area_code from facilitator where started_on < date '2020-01-01';

-- Thirteen in twenty receive since they began; others rested, rest, ended or moved: to the next
-- village, district or regency.
insert into enrollment (enrollment_id, version, family_id, programme, area_code, facilitator_id,
  decile, periods, review_due_on)
select md5(current_database() || ' enrollment ' || n)::uuid, jsonb_array_length(periods),
  md5(current_database() || ' family ' || n)::uuid, 'PKH', periods -> -1 ->> 'villageCode',
  pg_temp.facilitator_in(v), 1 + h / 40 % 4, periods,
  case when h % 10 > 0 then (first + interval '60 months')::date end
from generate_series(1, pg_temp.families()) n
  cross join lateral (
    select hashint4(n) & 2147483647 as h, (n::bigint * 7919 % 5000)::integer as v) as drawn
  cross join lateral (
    select date '2018-01-10' + h / 20 % 2700 as first, 100 + h / 20 % 150 as days,
      pg_temp.village(v) as home,
      pg_temp.village((v + (array[1, 10, 250])[1 + h / 40 % 3]) % 5000) as other) as lived
  cross join lateral (
    select case
      when h % 20 in (13, 14) then jsonb_build_array(pg_temp.period('ACTIVE', first, null, home),
        pg_temp.period('SUSPENDED', first + days, 'UNMATCHED', home),
        pg_temp.period('ACTIVE', first + days + 90, null, home))
      when h % 20 in (15, 16) then jsonb_build_array(pg_temp.period('ACTIVE', first, null, home),
        pg_temp.period('SUSPENDED', first + days, 'UNMATCHED', home))
      when h % 20 in (17, 18) then jsonb_build_array(pg_temp.period('ACTIVE', first, null, home),
        pg_temp.period('ENDED', first + days,
          (array['INDEPENDENT', 'NATURAL', 'DIED'])[1 + h / 40 % 3], home))
      when h % 20 = 19 then jsonb_build_array(pg_temp.period('ACTIVE', first, null, home),
        pg_temp.period('ACTIVE', first + days, null, other))
      else jsonb_build_array(pg_temp.period('ACTIVE', first, null, home)) end as periods) as told;

insert into family (family_id, version, area_code, facilitator_id, decile, dtsen_version)
select family_id, 1, area_code, facilitator_id, decile, '2026-Q3' from enrollment;

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  counterpart_code, facilitator_id, delta)
select enrollment_id, programme, account, cause, since, pg_temp.recorded(since), area, counterpart,
  facilitator_id, delta
from (
  select e.*, now ->> 'status' as state, (now ->> 'from')::date as since, now ->> 'reason' as reason,
    now ->> 'villageCode' as village, before ->> 'status' as stood, before ->> 'villageCode' as home
  from enrollment e
    cross join lateral jsonb_array_elements(periods) with ordinality as one (now, place)
    cross join lateral (
      select case when place > 1 then periods -> (place::integer - 2) end as before) as previous
  ) as period
  cross join lateral (values
    ('RECIPIENT', 'NEW', village, null, 1, stood is null),
    ('RECIPIENT', reason, home, null, -1, state = 'ENDED'),
    ('RECIPIENT', 'AREA_OUT', home, village, -1, state <> 'ENDED' and village <> home),
    ('RECIPIENT', 'AREA_IN', village, home, 1, state <> 'ENDED' and village <> home),
    ('SUSPENDED', 'SUSPENDED', village, null, 1, state = 'SUSPENDED'),
    ('SUSPENDED', 'RESUMED', village, null, -1, stood = 'SUSPENDED' and state = 'ACTIVE'))
    as line (account, cause, area, counterpart, delta, happened)
where happened;

-- Those who graduated, one in ten of whom came back, and cases that have just been opened.
insert into graduation_case (id, version, family_id, kind, step, effective_on, credited_area,
  credited_to, area_code, facilitator_id)
select md5('case ' || enrollment_id)::uuid, 8, family_id, periods -> -1 ->> 'reason',
  case when hashtext(enrollment_id::text) % 10 = 0 then 'RELAPSED' else 'EFFECTIVE' end,
  (periods -> -1 ->> 'from')::date, area_code, facilitator_id, area_code, facilitator_id
from enrollment where periods -> -1 ->> 'reason' in ('INDEPENDENT', 'NATURAL');

insert into graduation_case (id, version, family_id, kind, step, area_code, facilitator_id)
select md5('case ' || enrollment_id)::uuid, 1, family_id, 'INDEPENDENT', 'OPENED', area_code,
  facilitator_id
from enrollment where status = 'ACTIVE' and hashtext(enrollment_id::text) % 100 = 1;

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  facilitator_id, delta)
select id, kind, account, cause, happened_on, known_on, area_code, facilitator_id, delta
from graduation_case
  cross join lateral (
    select effective_on as on_day, pg_temp.recorded(effective_on) as told,
      pg_temp.recorded(effective_on) + 200 as back) as days
  cross join lateral (
    select case when back < effective_on + interval '12 months' then 'TWELVE_MONTHS'
      when back < effective_on + interval '24 months' then 'TWENTY_FOUR_MONTHS' else 'LATER' end
      as within) as returned
  cross join lateral (values
    ('CASE', 'OPENED', date '2026-05-11', date '2026-05-11', 1, step = 'OPENED'),
    ('CASE', 'EFFECTIVE', told, told, 1, step <> 'OPENED'),
    ('GRADUATE', 'EFFECTIVE', on_day, told, 1, step <> 'OPENED'),
    ('CASE', 'EFFECTIVE', back, back, -1, step = 'RELAPSED'),
    ('CASE', 'RELAPSED', back, back, 1, step = 'RELAPSED'),
    ('RELAPSE', within, back, back, 1, step = 'RELAPSED'),
    ('RETURNED', within, on_day, back, 1, step = 'RELAPSED'))
    as line (account, cause, happened_on, known_on, delta, happened)
where happened;

-- A group for every 27 families meets once a month.
insert into learning_group (id, version, kind, families, area_code, facilitator_id)
select md5(current_database() || ' group ' || n)::uuid, 1, 'P2K2', 27, pg_temp.village(v),
  pg_temp.facilitator_in(v)
from generate_series(1, pg_temp.families() / 27) n
  cross join lateral (select n * 7919 % 5000 as v) as drawn;

insert into learning_session (id, version, group_id, kind, held_on, present, sick, absent, area_code,
  facilitator_id)
select md5(id::text || month)::uuid, 1, id, kind,
  make_date(2026, month, 1 + (hashtext(id::text) & 15)), 20 + (hashtext(id::text) & 3), 1, 2,
  area_code, facilitator_id
from learning_group cross join generate_series(1, 6) month;

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  facilitator_id, delta)
select id, kind, account, cause, held_on, held_on, area_code, facilitator_id, delta
from learning_session cross join lateral (values
  ('SESSION', 'HELD', 1), ('ATTENDANCE', 'PRESENT', present), ('ATTENDANCE', 'SICK', sick),
  ('ATTENDANCE', 'ABSENT', absent)) as line (account, cause, delta);

-- One family in a hundred has capital, one in a thousand by two schemes.
insert into grant_round (id, version, scheme_code, year, quota, budget, monitoring_windows, area_code)
select md5(concat_ws(' ', 'round', area, scheme, year))::uuid, 1, scheme, year, 300, 1200000000,
  jsonb_build_array(
    jsonb_build_object('number', 1, 'from', year || '-04-01', 'to', year || '-04-30'),
    jsonb_build_object('number', 2, 'from', year || '-08-01', 'to', year || '-08-31')), area
from (select distinct area_code as area from facilitator) as regency
  cross join unnest(array['KRTP', 'PPSE']) scheme cross join generate_series(2024, 2026) year;

insert into capital_grant (id, version, scheme_code, round_id, year, family_id, member_id, amount,
  status, approved_on, disbursed_on, credited_area, credited_to, visits, visited_on, business_status,
  area_code, facilitator_id)
select md5(scheme || enrollment_id)::uuid, 5, scheme,
  md5(concat_ws(' ', 'round', left(area_code, 5), scheme, year))::uuid, year, family_id,
  md5('member ' || family_id)::uuid, 4000000, 'DISBURSED', make_date(year, 3, 2),
  make_date(year, 3, 20), area_code, facilitator_id, jsonb_build_object('1', make_date(year, 4, 9)),
  make_date(year, 4, 9), (array['GROWING', 'STABLE', 'STOPPED'])[1 + (h >> 4) % 3], area_code,
  facilitator_id
from enrollment
  cross join lateral (select hashtext(enrollment_id::text) & 2147483647 as h) as drawn
  cross join lateral (select 2024 + h / 1000 % 3 as year) as chosen
  cross join unnest(array['KRTP', 'PPSE']) scheme
where h % 100 = 3 and (scheme = 'KRTP' or h % 1000 = 3);

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  facilitator_id, delta)
select id, scheme_code, account, cause, on_day, on_day + 1, area_code, facilitator_id, delta
from capital_grant cross join lateral (values
  ('APPROVED', 'APPROVED', approved_on, 1), ('GRANT', 'DISBURSED', disbursed_on, 1),
  ('GRANT_AMOUNT', 'DISBURSED', disbursed_on, amount), ('BUSINESS', business_status, visited_on, 1))
  as line (account, cause, on_day, delta);

insert into quality_issue (id, version, kind, state, area_code, facilitator_id)
select md5('issue ' || enrollment_id)::uuid, 1, 'NIK_UNMATCHED', 'OPEN', area_code, facilitator_id
from enrollment where hashtext(enrollment_id::text) % 20 = 7;

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  facilitator_id, delta)
select id, kind, 'ISSUE', 'OPENED', on_day, on_day, area_code, facilitator_id, 1
from quality_issue cross join lateral (
  select date '2026-01-05' + (hashtext(id::text) & 127) as on_day) as opened;

insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code,
  facilitator_id, delta)
select id, kind, 'FACILITATOR', 'ASSIGNED', started_on, pg_temp.recorded(started_on), area_code, id, 1
from facilitator;

insert into tally (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
select account, area, item, effective_on, cause, recorded_on, above, sum(delta)
from movement cross join lateral (values
  ('*', null, 1), (left(area_code, 2), '*', 2), (left(area_code, 5), left(area_code, 2), 5),
  (left(area_code, 8), left(area_code, 5), 8)) as level (area, above, length)
where length(area_code) >= length
  and (counterpart_code is null or (area <> '*' and left(counterpart_code, length) <> area))
group by 1, 2, 3, 4, 5, 6, 7 having sum(delta) <> 0 order by 1, 2, 3, 4, 5, 6;

insert into month_tally (account, area_code, item, month, cause, parent_code, count)
select account, area_code, item, date_trunc('month', effective_on)::date, cause, parent_code,
  sum(count)
from tally group by 1, 2, 3, 4, 5, 6 having sum(count) <> 0 order by 1, 2, 3, 4, 5;

insert into month_tally (account, area_code, item, month, cause, parent_code, count)
select account, area_code, item, date_trunc('month', effective_on)::date, cause, left(area_code, 8),
  sum(delta)
from movement where length(area_code) = 13
group by 1, 2, 3, 4, 5, 6 having sum(delta) <> 0 order by 1, 2, 3, 4, 5;

insert into standing (programme, area_code, decile, status, count)
select programme, area, decile, status, count(*)
from enrollment cross join lateral (values
  ('*'), (left(area_code, 2)), (left(area_code, 5)), (left(area_code, 8))) as level (area)
where status in ('ACTIVE', 'SUSPENDED') group by 1, 2, 3, 4;

insert into caseload (programme, facilitator_id, area_code, count)
select programme, facilitator_id, area_code, count(*)
from enrollment where status in ('ACTIVE', 'SUSPENDED') group by 1, 2, 3;

insert into review_load (programme, area_code, month, exempt, count)
select programme, area, date_trunc('month', review_on)::date, exempt, count(*)
from enrollment cross join lateral (values
  ('*'), (left(area_code, 2)), (left(area_code, 5)), (left(area_code, 8))) as level (area)
where status in ('ACTIVE', 'SUSPENDED') group by 1, 2, 3, 4;

insert into published_figure (id, version, area_code, measure, item, value, unit, as_of, stated_on,
  on_is_stated, approximate, source, request_hash, recorded_by, recorded_at)
select md5('figure ' || area || year)::uuid, 1, area, 'RECIPIENTS', 'PKH', 55028, 'families',
  '31 December ' || year, make_date(year, 12, 31), true, false, 'invented', '', 'bench', now()
from unnest(array['*', '31', '31.01', '31.01.01']) area cross join generate_series(2024, 2025) year;

insert into indicator_value (key, area_code, period, version, value, unit, source, request_hash,
  recorded_by, recorded_at)
select 'poverty-rate', area, year::text, 1, 11.69, '%', 'invented', '', 'bench', now()
from unnest(array['*', '31', '31.01', '31.01.01']) area cross join generate_series(2024, 2026) year;

do 'begin execute (select string_agg(definition, ''; '') from unindexed); end';

drop table unindexed;
reset work_mem;
reset maintenance_work_mem;
