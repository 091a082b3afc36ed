-- Which programmes a family receives already: overlaps are shown, not hidden.

create table enrollment (
  enrollment_id uuid constraint enrollment_pk primary key,
  version bigint not null,
  family_id uuid not null,
  programme text not null,
  status text not null,
  effective_on date not null,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index enrollment_by_family on enrollment (family_id, programme);

call scope_by_area('enrollment', true);

comment on table enrollment is 'The latest state of each family''s place in a programme.';
comment on column enrollment.effective_on is 'The day from which the status counts.';
