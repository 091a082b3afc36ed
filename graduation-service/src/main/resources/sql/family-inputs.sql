-- Everything that scores rest on, of the families that are chosen; parameters are theirs, then the day and
-- the one a year before. Aggregates and limits keep each part a look into an index by the family's id:
-- joined freely, the planner would read whole tables for every chunk. The benchmark reads this file.
with chosen as materialized (:chosen),
today as (select ?::date as day, ?::date as since),
wage as materialized (
  select place.area_code, found.*
  from (select distinct area_code from chosen) place cross join lateral (
    select region_code, year, monthly from minimum_wage
    where region_code in (place.area_code, left(place.area_code, 8),
        left(place.area_code, 5), left(place.area_code, 2))
      and year <= (select extract(year from day) from today)
    order by length(region_code) desc, year desc limit 1) found)
select c.family_id, c.area_code, c.facilitator_id, c.status, c.version, c.dtsen_version,
  c.deciles, c.indicators, c.members,
  e.periods, e.version as enrollment_version, coalesce(e.is_open, false) as enrolled,
  a.held, a.attended, k.days_open, k.days_attended, g.grants,
  v.visited_on, v.monthly_income, v.savings, v.debt, v.business, v.sessions_held,
  v.sessions_attended,
  w.region_code, w.year, w.monthly,
  (select coalesce(max(version), 0) from assessment n where n.family_id = c.family_id)
    as versions
from chosen c cross join today
left join lateral (
  select jsonb_agg(periods order by enrollment_id) as periods, max(version) as version,
    bool_or(status in ('ACTIVE', 'SUSPENDED')) as is_open
  from enrollment where family_id = c.family_id and programme = 'PKH') e on true
left join lateral (
  select count(*) as held, count(*) filter (where state = 'PRESENT') as attended
  from attendance
  where family_id = c.family_id and held_on >= today.since and held_on <= today.day
    and kind = 'P2K2' and state <> 'SICK') a on true
left join lateral (
  select coalesce(sum(days_open), 0) as days_open,
    coalesce(sum(days_attended), 0) as days_attended
  from commitment
  where family_id = c.family_id and month >= today.since and month <= today.day) k on true
left join lateral (
  select json_agg(json_build_object('schemeCode', scheme_code, 'amount', amount,
      'disbursedOn', disbursed_on, 'visitedOn', visited_on, 'business', business)
    order by disbursed_on, grant_id) as grants
  from grant_outcome
  where family_id = c.family_id and disbursed_on <= today.day) g on true
left join lateral (
  select * from home_visit where family_id = c.family_id limit 1) v
  on v.visited_on >= today.since and v.visited_on <= today.day
left join wage w on w.area_code = c.area_code
