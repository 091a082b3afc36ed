-- How far the check of the night has come. Replicas take turns at its one row.

create table enrollment_night (
  one boolean not null default true,
  day date,
  last_family uuid,
  finished boolean not null default false,
  constraint enrollment_night_pk primary key (one),
  constraint enrollment_night_is_one_row check (one)
);

comment on table enrollment_night is 'How far the nightly check of families that receive has come; a killed service goes on where it stopped.';
comment on column enrollment_night.last_family is 'The last family looked at on that day, in the order of ids.';

insert into enrollment_night default values;
