-- Cases of graduation as graduation.case tells them.

create table graduation_case (
  id uuid constraint graduation_case_pk primary key,
  version bigint not null,
  family_id uuid not null,
  kind text not null,
  step text not null,
  effective_on date,
  credited_area text collate "C",
  credited_to uuid,
  area_code text collate "C" not null,
  facilitator_id uuid
);

call scope_by_area('graduation_case', true);

comment on table graduation_case is 'The newest state of each case, and to whom its graduation is credited.';
comment on column graduation_case.version is 'Counts over all cases of a family.';
comment on column graduation_case.credited_area is
  'Where the family lived on the day it graduated; neither a move nor a hand-over changes it.';
