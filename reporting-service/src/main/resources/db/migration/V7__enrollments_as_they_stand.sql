-- What stands now, counted as it changes: who is in which decile, what each facilitator accompanies,
-- and whose five years are over when.

create table review (
  id uuid constraint review_pk primary key,
  family_id uuid not null,
  outcome text not null,
  next_review_on date,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid
);

call scope_by_area('review', true);

comment on table review is 'The newest outcome of each five-year review, as graduation.review tells it.';
comment on column review.id is 'The enrollment under review.';

-- Sixty months after the first day received; days in between that were not received put it off.
create function five_years_on(periods jsonb) returns date
language sql immutable parallel safe as $$
  with received as (
    select (period ->> 'from')::date as since,
           lead((period ->> 'from')::date) over (order by place) as until,
           period ->> 'status' as status
    from jsonb_array_elements(periods) with ordinality as one (period, place)),
  active as (select since, until from received where status = 'ACTIVE'),
  stretch as (select min(since) as first, max(since) as latest from active),
  paid as (
    select coalesce(sum(greatest(0, least(coalesce(until, latest), latest) - since)), 0) as days
    from active, stretch)
  select (first + interval '60 months')::date + greatest(0, latest - first - days)::integer
  from stretch, paid
$$;

alter table enrollment
  add column status text generated always as (periods -> -1 ->> 'status') stored,
  add column review_due_on date,
  add column next_review_on date;
alter table enrollment
  add column review_on date
    generated always as (coalesce(next_review_on, review_due_on,
      case when periods <> '[]' then five_years_on(periods) end)) stored,
  add column exempt boolean
    generated always as (review_due_on is null and next_review_on is null) stored;

update enrollment e set decile = f.decile
from family f where f.family_id = e.family_id and f.decile is distinct from e.decile
  and f.decile is not null;

comment on column enrollment.status is 'What its last period is; later than today where that begins later.';
comment on column enrollment.decile is 'The family''s decile now; the enrollment''s while that is not known.';
comment on column enrollment.review_due_on is
  'When the registry wants the five-year review; null where the family is exempt.';
comment on column enrollment.next_review_on is 'When a decided review falls due again.';
comment on column enrollment.review_on is 'When it is to be looked at; of an exempt family the day it would be.';

create index enrollment_running on enrollment (area_code, programme, review_on)
  where status in ('ACTIVE', 'SUSPENDED');

create table standing (
  programme text not null,
  area_code text collate "C" not null,
  decile smallint not null,
  status text not null,
  count bigint not null,
  constraint standing_pk primary key (programme, area_code, decile, status)
) with (fillfactor = 70);

call scope_by_area('standing', false);

comment on table standing is 'Who receives now by decile, for districts and what is above them.';
comment on column standing.decile is 'Decile 1-10; 0 is not known.';

create table caseload (
  programme text not null,
  facilitator_id uuid not null,
  area_code text collate "C" not null,
  count bigint not null,
  constraint caseload_pk primary key (programme, facilitator_id, area_code)
) with (fillfactor = 70);

call scope_by_area('caseload', true);

create index caseload_by_area on caseload (area_code, programme, facilitator_id) include (count);

comment on table caseload is 'How many families a facilitator accompanies now in a village.';

create table review_load (
  programme text not null,
  area_code text collate "C" not null,
  month date not null,
  exempt boolean not null,
  count bigint not null,
  constraint review_load_pk primary key (programme, area_code, month, exempt)
) with (fillfactor = 70);

call scope_by_area('review_load', false);

comment on table review_load is
  'Five-year reviews of those who receive, by the month in which they fall due, for districts and '
  'what is above them.';

-- The change of each of the three, from the rows before a statement to those after it. Enrollments
-- are opened empty and then changed, so changes are all there is to count.
create function count_enrollments() returns trigger language plpgsql as $$
begin
  with side as (
    select programme, area_code, facilitator_id, decile, status, review_on, exempt, -1 as delta
    from before_change
    union all
    select programme, area_code, facilitator_id, decile, status, review_on, exempt, 1
    from after_change),
  change as materialized (
    select programme, area_code, facilitator_id, coalesce(decile, 0) as decile, status,
           date_trunc('month', review_on)::date as month, exempt, sum(delta) as delta
    from side where status in ('ACTIVE', 'SUSPENDED')
    group by 1, 2, 3, 4, 5, 6, 7 having sum(delta) <> 0),
  district as materialized (
    select programme, left(area_code, 8) as code, decile, status, month, exempt,
           sum(delta) as delta
    from change group by 1, 2, 3, 4, 5, 6),
  stood as (
    insert into standing as held (programme, area_code, decile, status, count)
    select programme, area, decile, status, sum(delta)
    from (select programme, code, decile, status, sum(delta) as delta
          from district group by 1, 2, 3, 4) as d
      cross join lateral (values
        ('*' collate "C"), (left(code, 2)), (left(code, 5)), (code)) as level (area)
    group by 1, 2, 3, 4 having sum(delta) <> 0 order by 1, 2, 3, 4
    on conflict (programme, area_code, decile, status)
    do update set count = held.count + excluded.count),
  accompanied as (
    insert into caseload as held (programme, facilitator_id, area_code, count)
    select programme, facilitator_id, area_code, sum(delta)
    from change where facilitator_id is not null
    group by 1, 2, 3 having sum(delta) <> 0 order by 1, 2, 3
    on conflict (programme, facilitator_id, area_code)
    do update set count = held.count + excluded.count)
  insert into review_load as held (programme, area_code, month, exempt, count)
  select programme, area, month, exempt, sum(delta)
  from (select programme, code, month, exempt, sum(delta) as delta
        from district where month is not null group by 1, 2, 3, 4) as d
    cross join lateral (values
      ('*' collate "C"), (left(code, 2)), (left(code, 5)), (code)) as level (area)
  group by 1, 2, 3, 4 having sum(delta) <> 0 order by 1, 2, 3, 4
  on conflict (programme, area_code, month, exempt)
  do update set count = held.count + excluded.count;
  return null;
end
$$;

create trigger enrollment_counted after update on enrollment
  referencing old table as before_change new table as after_change
  for each statement execute function count_enrollments();

insert into standing (programme, area_code, decile, status, count)
select programme, area, coalesce(decile, 0), status, count(*)
from enrollment
  cross join lateral (values ('*'), (left(area_code, 2)), (left(area_code, 5)),
    (left(area_code, 8))) as level (area)
where status in ('ACTIVE', 'SUSPENDED') group by 1, 2, 3, 4;

insert into caseload (programme, facilitator_id, area_code, count)
select programme, facilitator_id, area_code, count(*)
from enrollment where status in ('ACTIVE', 'SUSPENDED') and facilitator_id is not null
group by 1, 2, 3;

insert into review_load (programme, area_code, month, exempt, count)
select programme, area, date_trunc('month', review_on)::date, exempt, count(*)
from enrollment
  cross join lateral (values ('*'), (left(area_code, 2)), (left(area_code, 5)),
    (left(area_code, 8))) as level (area)
where status in ('ACTIVE', 'SUSPENDED') and review_on is not null group by 1, 2, 3, 4;
