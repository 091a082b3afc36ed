-- After-care: visits planned on the day a case takes effect, and what they found.

create table aftercare_visit (
  id uuid constraint aftercare_visit_pk primary key,
  case_id uuid not null constraint aftercare_visit_case_fk references graduation_case (id),
  family_id uuid not null,
  number smallint not null,
  opens_on date not null,
  due_on date not null,
  state text not null constraint aftercare_visit_state_known
    check (state in ('PLANNED', 'DONE', 'MISSED', 'CANCELLED')),
  visited_on date,
  situation text,
  findings text,
  recommendation text,
  recorded_by text,
  recorded_at timestamptz,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint aftercare_visit_number unique (case_id, number),
  constraint aftercare_visit_window check (opens_on <= due_on),
  constraint aftercare_visit_done check ((state = 'DONE') = (visited_on is not null)
    and (state = 'DONE') = (situation is not null) and (state = 'DONE') = (findings is not null))
);

create index aftercare_visit_by_area on aftercare_visit (area_code, id);
create index aftercare_visit_by_family on aftercare_visit (family_id);
create index aftercare_visit_to_do on aftercare_visit (area_code, id) where state = 'PLANNED';

call scope_by_area('aftercare_visit', true);

-- Cases that took effect before there were plans: three visits in twelve months.
insert into aftercare_visit
  (id, case_id, family_id, number, opens_on, due_on, state, area_code, facilitator_id)
select uuidv7(), id, family_id, number,
       (effective_on + make_interval(months => 4 * (number - 1)))::date,
       (effective_on + make_interval(months => 4 * number))::date,
       'PLANNED', area_code, facilitator_id
from graduation_case, generate_series(1, 3) as number
where step = 'EFFECTIVE' and kind <> 'NATURAL' and effective_on is not null;

comment on table aftercare_visit is 'Visits to a family after it has left the programme.';
comment on column aftercare_visit.opens_on is 'The first day the visit is due.';
comment on column aftercare_visit.due_on is 'The last day; afterwards it is overdue.';
comment on column aftercare_visit.state is
  'PLANNED, DONE, MISSED (a later one was made) or CANCELLED; due and overdue follow from the day.';
comment on column aftercare_visit.situation is
  'IMPROVED, STABLE, AT_RISK or FALLEN_BACK; only a person sees that.';
