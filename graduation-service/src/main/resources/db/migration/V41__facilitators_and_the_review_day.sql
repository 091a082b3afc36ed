-- Facilitators as the registry tells them, and when five years of an enrollment are over.

create table facilitator (
  facilitator_id uuid constraint facilitator_pk primary key,
  number text not null,
  kind text not null,
  areas text[] not null,
  started_on date not null,
  ended_on date,
  version bigint not null,
  area_code text collate "C" not null
);

create index facilitator_by_area on facilitator (area_code, facilitator_id);

call scope_by_area('facilitator', false);

comment on table facilitator is 'Facilitators (pendamping) as registry.facilitator tells them, without names.';
comment on column facilitator.kind is 'PKH, or another social pillar.';
comment on column facilitator.area_code is 'The smallest region that holds all areas of work.';
comment on column facilitator.ended_on is 'The last day of work, if it has ended.';

alter table learning_group add column formed_on date;

comment on column learning_group.formed_on is 'Since when its first families belong to it.';

-- The day by an enrollment's own periods: sixty months after the first day received, and every day
-- in between that was not received puts it off by a day.
create function five_years_on(periods jsonb) returns date
language sql immutable parallel safe as $$
  with received as (
    select (period ->> 'from')::date as since, (period ->> 'to')::date as until
    from jsonb_array_elements(periods) as period where period ->> 'status' = 'ACTIVE'),
  stretch as (select min(since) as first, max(since) as latest from received),
  paid as (
    select coalesce(sum(greatest(0, least(coalesce(until, latest), latest) - since)), 0) as days
    from received, stretch)
  select (first + interval '60 months')::date + greatest(0, latest - first - days)::integer
  from stretch, paid
$$;

alter table enrollment add column review_due_on date;
alter table enrollment add column five_years_on date;

create index enrollment_under_review on enrollment (area_code, enrollment_id)
  where programme = 'PKH' and status in ('ACTIVE', 'SUSPENDED');

comment on column enrollment.review_due_on is
  'When the registry wants the review; null for a family that is exempt. Never an automatic end.';
comment on column enrollment.five_years_on is
  'Where the registry names no day: when five years will have been received by these periods.';
