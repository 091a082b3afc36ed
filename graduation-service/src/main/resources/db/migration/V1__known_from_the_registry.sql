-- What this service knows of the registry, from its events only. Each table can be rebuilt.

create table family (
  family_id uuid constraint family_pk primary key,
  family_number text not null,
  status text not null,
  version bigint not null,
  area_code text collate "C" not null,
  village_code text collate "C" not null,
  facilitator_id uuid,
  decile smallint,
  dtsen_version text,
  deciles jsonb not null,
  indicators jsonb not null,
  members jsonb not null
);

create index family_by_area on family (area_code, family_id);

call scope_by_area('family', true);

comment on table family is 'Families as registry.family tells them: no name, no NIK, no KK.';
comment on column family.version is 'Version of the newest event taken; older ones are ignored.';
comment on column family.deciles is 'Every decile held, by DTSEN version: how a family moved.';
comment on column family.members is 'Members as the event carries them, without identifiers.';

create table enrollment (
  enrollment_id uuid constraint enrollment_pk primary key,
  family_id uuid not null,
  programme text not null,
  status text not null,
  reason text,
  effective_on date,
  cause_id uuid,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  periods jsonb not null
);

create index enrollment_by_family on enrollment (family_id, programme);

call scope_by_area('enrollment', true);

comment on table enrollment is 'Enrollments (kepesertaan) as registry.enrollment tells them.';
comment on column enrollment.cause_id is 'What ended it, e.g. the graduation case.';
comment on column enrollment.periods is 'The whole history: status, from (inclusive), to (exclusive).';

create table programme (
  code text constraint programme_pk primary key,
  version bigint not null,
  payment_stages jsonb not null
);

comment on table programme is 'Payment stages (tahap) of each programme, as registry.programme tells.';
