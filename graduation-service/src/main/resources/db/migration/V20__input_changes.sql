-- Whose score may have changed since the last run, and what home visits found.

create table input_change (
  family_id uuid constraint input_change_pk primary key,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index input_change_by_area on input_change (area_code, family_id);

call scope_by_area('input_change', true);

comment on table input_change is
  'Families of which something changed that a score rests on. Whoever changes it puts the family in, '
  'in the same transaction; a scoring run takes it out.';

create table home_visit (
  family_id uuid constraint home_visit_pk primary key,
  visited_on date not null,
  monthly_income bigint,
  savings bigint,
  debt bigint,
  business text,
  sessions_held integer,
  sessions_attended integer,
  area_code text collate "C" not null,
  facilitator_id uuid
);

call scope_by_area('home_visit', true);

comment on table home_visit is
  'What the newest home visit (kunjungan rumah) of a family found; what was not asked is null. It counts '
  'for twelve months.';
comment on column home_visit.monthly_income is 'Whole rupiah a month, of the whole family.';

insert into home_visit (family_id, visited_on, monthly_income, savings, debt, business,
  sessions_held, sessions_attended, area_code, facilitator_id)
select distinct on (family_id) family_id, (visit ->> 'visitedOn')::date,
  (visit ->> 'monthlyIncome')::bigint, (visit ->> 'savings')::bigint, (visit ->> 'debt')::bigint,
  visit ->> 'business', (visit ->> 'sessionsHeld')::integer,
  (visit ->> 'sessionsAttended')::integer, area_code, facilitator_id
from assessment, lateral (select nullif(inputs -> 'homeVisit', 'null') as visit) as found
where visit is not null
order by family_id, visit ->> 'visitedOn' desc, version desc;
