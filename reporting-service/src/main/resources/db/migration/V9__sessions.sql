-- Groups and sessions as graduation.group and graduation.session tell them.

create table learning_group (
  id uuid constraint learning_group_pk primary key,
  version bigint not null,
  kind text not null,
  families integer not null,
  closed_on date,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index learning_group_by_area on learning_group (area_code);

call scope_by_area('learning_group', true);

comment on table learning_group is 'Groups that meet for P2K2 or a training.';
comment on column learning_group.families is 'How many families it has.';

create table learning_session (
  id uuid constraint learning_session_pk primary key,
  version bigint not null,
  group_id uuid not null,
  kind text not null,
  held_on date not null,
  present integer not null,
  sick integer not null,
  absent integer not null,
  area_code text collate "C" not null,
  facilitator_id uuid
);

call scope_by_area('learning_session', true);

comment on table learning_session is 'Sessions held, and how many came.';
