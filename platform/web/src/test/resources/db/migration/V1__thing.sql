-- Something that belongs to a place, for the tests of the platform.

create table thing (
  id uuid constraint thing_pk primary key,
  area_code text collate "C" not null,
  facilitator_id uuid,
  name text not null constraint thing_name_unique unique,
  size integer not null,
  version bigint not null default 1
);

create index thing_by_area on thing (area_code, id);

call scope_by_area('thing', true);

comment on table thing is 'Something that belongs to a place.';
