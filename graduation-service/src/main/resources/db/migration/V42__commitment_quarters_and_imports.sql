-- Quarters of commitment verification (verkom), and the files that bring school attendance.

create table commitment_quarter (
  family_id uuid not null,
  quarter text not null
    constraint commitment_quarter_form check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  met boolean not null,
  complete boolean not null,
  days_open integer not null,
  days_attended integer not null,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint commitment_quarter_pk primary key (family_id, quarter)
);

create index commitment_quarter_by_area on commitment_quarter (quarter, area_code, family_id);

call scope_by_area('commitment_quarter', true);

comment on table commitment_quarter is
  'A family''s quarter as its months say: the commitment is met when each child has attended 85 '
  'percent of the school days known.';
comment on column commitment_quarter.complete is 'Whether three months of each child in school are known.';
comment on column commitment_quarter.version is 'Grows over all quarters of a family: its events are ordered.';

create index family_by_number on family (family_number);

create table commitment_import (
  id uuid constraint commitment_import_pk primary key,
  quarter text not null,
  area_code text collate "C" not null,
  state text not null,
  dry_run boolean not null,
  subject text not null,
  total bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint commitment_import_state
    check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'))
);

create index commitment_import_open on commitment_import (received_at)
  where state in ('RECEIVED', 'RUNNING');

call scope_by_area('commitment_import', false);

-- Filled by COPY, which cannot write under row security. So the running role may put rows in here
-- and nothing else; it reads and deletes them through a view that compares the area.
create table commitment_import_row (
  import_id uuid not null,
  line bigint not null,
  area_code text collate "C" not null,
  family_number text not null,
  member_id uuid not null,
  month date not null,
  days_open smallint not null,
  days_attended smallint not null
);

create index commitment_import_row_by_line on commitment_import_row (import_id, line);

revoke all on commitment_import_row from ${app};
grant insert on commitment_import_row to ${app};

create view commitment_staged with (security_barrier) as
  select * from commitment_import_row
  where area_code >= (select current_setting('app.area_from', true))
    and area_code < (select current_setting('app.area_to', true));

grant select, delete on commitment_staged to ${app};

create table commitment_import_chunk (
  import_id uuid not null
    constraint commitment_import_chunk_of_import references commitment_import on delete cascade,
  nth integer not null,
  from_line bigint not null,
  to_line bigint not null,
  lines bigint not null,
  done boolean not null default false,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  constraint commitment_import_chunk_pk primary key (import_id, nth)
);

create table commitment_import_finding (
  import_id uuid not null,
  area_code text collate "C" not null,
  line bigint not null,
  column_name text not null,
  code text not null,
  message_id text not null,
  message_en text not null
);

create index commitment_import_finding_by_line on commitment_import_finding (import_id, line);

call scope_by_area('commitment_import_finding', false);

comment on table commitment_import is 'A file of school attendance that came in, and what became of it.';
comment on column commitment_import.dry_run is 'Answers as if, and writes nothing of a family.';
comment on table commitment_import_row is 'Rows of files in work; emptied when done.';
comment on table commitment_import_chunk is 'Some thousand lines: one short transaction.';
comment on table commitment_import_finding is 'Rows that were refused, and why.';
