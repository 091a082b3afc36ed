-- What reports need of a family: where it lives, who accompanies it, and its decile.

create table family (
  family_id uuid constraint family_pk primary key,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  decile smallint,
  dtsen_version text
);

call scope_by_area('family', true);

comment on table family is 'The latest state of each family that an event has told of.';
comment on column family.decile is 'Decile 1-10 of the newest DTSEN version; null is not known.';
