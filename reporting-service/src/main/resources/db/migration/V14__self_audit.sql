-- The nightly audit: what was compared, and where the books differ.

create table audit_run (
  id uuid constraint audit_run_pk primary key,
  night date,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  constraint audit_run_one_a_night unique (night)
);

comment on table audit_run is 'Audits of the books, finished ones; the last thirty are kept.';
comment on column audit_run.night is 'The day of a nightly run, so that one replica does it; null by hand.';

create table audit_check (
  run_id uuid not null constraint audit_check_of_run references audit_run on delete cascade,
  name text not null,
  compared bigint not null,
  differences bigint not null,
  constraint audit_check_pk primary key (run_id, name)
);

comment on table audit_check is 'How many figures a check compared, and how many differ.';

create table audit_difference (
  run_id uuid not null constraint audit_difference_of_run references audit_run on delete cascade,
  name text not null,
  area_code text collate "C" not null,
  item text not null,
  expected bigint not null,
  found bigint not null
);

create index audit_difference_by_run on audit_difference (run_id, area_code);

call scope_by_area('audit_difference', false);

comment on table audit_difference is 'A figure that is not what it should be.';
comment on column audit_difference.expected is 'By what is held of each thing, or by the lines.';
comment on column audit_difference.found is 'In the books.';
