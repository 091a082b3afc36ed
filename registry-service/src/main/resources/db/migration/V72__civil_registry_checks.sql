-- Results of matching people with the civil registry. Its data must not be stored: only result,
-- elements compared, time and reference are.

create table civil_registry_check (
  member_id uuid not null,
  checked_at timestamptz not null,
  source text not null,
  result text not null,
  elements text[] not null,
  reference text,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint civil_registry_check_pk primary key (member_id, checked_at, source),
  constraint civil_registry_check_result check (result in ('MATCHED', 'UNMATCHED')),
  constraint civil_registry_check_reference check (reference ~ '^[A-Za-z0-9][A-Za-z0-9./_-]{0,99}$')
);

call scope_by_area('civil_registry_check', true);

comment on table civil_registry_check is 'Padan Dukcapil: what was found for a person, when, by comparing what.';
comment on column civil_registry_check.member_id is 'The person; keeps the id in whatever family.';
comment on column civil_registry_check.checked_at is 'When it was checked, or the day a file speaks of.';
comment on column civil_registry_check.source is 'FILE, or the name of the online matcher.';
comment on column civil_registry_check.elements is 'Which elements were compared, e.g. NIK, NAME, BIRTH_DATE; never their values.';
comment on column civil_registry_check.reference is 'The registry''s own reference of the check: a number, never words.';
comment on column civil_registry_check.area_code is 'The village the person lives in; follows the family.';
