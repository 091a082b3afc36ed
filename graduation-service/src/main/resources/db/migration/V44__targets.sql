-- How many independent graduations are asked of a facilitator, and who brought them about.

create table graduation_target (
  facilitator_id uuid not null,
  year integer not null,
  target integer not null constraint graduation_target_range check (target between 0 and 1000),
  version bigint not null,
  area_code text collate "C" not null,
  constraint graduation_target_pk primary key (facilitator_id, year)
);

call scope_by_area('graduation_target', false);

comment on table graduation_target is
  'What an office asks of a facilitator in a year, where it is not the default of ten.';
comment on column graduation_target.version is 'Counts the changes of all years of one facilitator.';

create table graduate (
  case_id uuid constraint graduate_pk primary key,
  family_id uuid not null,
  kind text not null,
  step text not null,
  version bigint not null,
  effective_version bigint,
  effective_on date,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index graduate_by_area on graduate (area_code, effective_on) include (facilitator_id, kind, step);

call scope_by_area('graduate', true);

comment on table graduate is
  'Cases as graduation.case tells them, with the facilitator and the place of the day they took '
  'effect: neither a hand-over nor a move takes a graduation away from who brought it about.';
comment on column graduate.effective_version is 'Version of the event that made it effective, if one did.';

create index family_of_facilitator on family (area_code, facilitator_id) where status = 'ACTIVE';
