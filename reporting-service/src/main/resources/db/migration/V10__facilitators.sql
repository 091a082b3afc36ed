-- Facilitators as registry.facilitator tells them, and what is asked of them in a year.

create table facilitator (
  id uuid constraint facilitator_pk primary key,
  version bigint not null,
  number text not null,
  kind text not null,
  areas text[] not null,
  started_on date not null,
  ended_on date,
  area_code text collate "C" not null
);

create index facilitator_by_area on facilitator (area_code, id);

call scope_by_area('facilitator', false);

comment on table facilitator is 'Facilitators (pendamping) by number; their names never leave the registry.';
comment on column facilitator.kind is 'PKH, or another social pillar.';
comment on column facilitator.area_code is 'The smallest region that holds all areas of work.';
comment on column facilitator.ended_on is 'The last day of work, if it has ended.';

create table graduation_target (
  facilitator_id uuid not null,
  year integer not null,
  version bigint not null,
  target integer not null,
  area_code text collate "C" not null,
  constraint graduation_target_pk primary key (facilitator_id, year)
);

call scope_by_area('graduation_target', false);

comment on table graduation_target is
  'Independent graduations asked of a facilitator in a year, where it is not the default.';
