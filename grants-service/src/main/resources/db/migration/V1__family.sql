-- What grants need of a family and its people; names and identifiers never come here.

create table family (
  family_id uuid constraint family_pk primary key,
  version bigint not null,
  status text not null
    constraint family_status_known check (status in ('ACTIVE', 'MERGED', 'CLOSED')),
  area_code text collate "C" not null,
  facilitator_id uuid,
  decile smallint,
  dtsen_version text,
  members jsonb not null,
  told_at timestamptz not null
);

call scope_by_area('family', true);

comment on table family is 'The latest state of each family that an event has told of.';
comment on column family.decile is 'Decile 1-10 of the newest DTSEN version; null is not known.';
comment on column family.members is 'Its people without names: sex, birth date, relationship, …';
comment on column family.told_at is 'When this state was recorded in the registry.';
