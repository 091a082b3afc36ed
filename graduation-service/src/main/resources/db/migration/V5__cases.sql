-- Graduation cases: from the opening to the day the registry ends the enrollment.

create table graduation_case (
  id uuid constraint graduation_case_pk primary key,
  family_id uuid not null,
  family_number text not null,
  kind text not null,
  reason text not null,
  step text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  enrollment_id uuid not null,
  enrollment_version bigint not null,
  decision text,
  decree_number text,
  decree_date date,
  decision_reason text,
  effective_on date,
  contradiction text,
  steps jsonb not null,
  first_version bigint not null,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint graduation_case_decree
    check (decision is null or (decree_number is not null and decree_date is not null))
);

create unique index graduation_case_one_open on graduation_case (family_id)
  where step not in ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED');
create index graduation_case_by_area on graduation_case (area_code, id);
create index graduation_case_by_family on graduation_case (family_id);
create index graduation_case_by_enrollment on graduation_case (enrollment_id);
create index graduation_case_coming_due on graduation_case (effective_on) where step = 'DECIDED';

call scope_by_area('graduation_case', true);

comment on table graduation_case is 'A family on its way out of the programme, step by step.';
comment on column graduation_case.enrollment_version is
  'Version of the enrollment last taken into account; the registry''s older events change nothing.';
comment on column graduation_case.contradiction is
  'How the registry contradicts the case, e.g. the enrollment ended for another reason.';
comment on column graduation_case.steps is 'Every step taken: who, when, what; only appended to.';
comment on column graduation_case.version is
  'Grows over all cases of a family, so that events of one key are ordered.';
