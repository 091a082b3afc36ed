-- Files that come in: jobs, the staged rows that are also the work queue, chunks, findings.

create table import_job (
  id uuid constraint import_job_pk primary key,
  kind text not null,
  area_code text collate "C" not null,
  state text not null,
  dry_run boolean not null,
  as_of date not null,
  dtsen_version text,
  columns jsonb not null,
  subject text not null,
  total bigint not null default 0,
  staged_refused bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint import_job_state
    check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'))
);

create index import_job_open on import_job (received_at) where state in ('RECEIVED', 'RUNNING');

call scope_by_area('import_job', false);

-- Filled by COPY, which cannot write under row security. So the running role may put rows in here
-- and nothing else; it reads and deletes them through a view that compares the area.
create table import_row (
  import_id uuid not null,
  line bigint not null,
  area_code text collate "C" not null,
  kk_hash bytea not null,
  kk_cipher bytea not null,
  kk_last text not null,
  nik_hash bytea not null,
  nik_cipher bytea not null,
  nik_last text not null,
  cells jsonb not null
);

create index import_row_by_family on import_row (import_id, kk_hash, line);

revoke all on import_row from ${app};
grant insert on import_row to ${app};

create view staged_row with (security_barrier) as
  select * from import_row
  where area_code >= (select current_setting('app.area_from', true))
    and area_code < (select current_setting('app.area_to', true));

grant select, delete on staged_row to ${app};

create table import_chunk (
  import_id uuid not null constraint import_chunk_of_job references import_job on delete cascade,
  nth integer not null,
  from_hash bytea not null,
  to_hash bytea not null,
  done boolean not null default false,
  lines bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  constraint import_chunk_pk primary key (import_id, nth)
);

create index import_chunk_open on import_chunk (import_id, nth) where not done;

create table import_finding (
  import_id uuid not null,
  area_code text collate "C" not null,
  line bigint not null,
  column_name text not null,
  code text not null,
  refused boolean not null,
  message_id text not null,
  message_en text not null
);

create index import_finding_by_line on import_finding (import_id, line);

call scope_by_area('import_finding', false);

comment on table import_job is 'A file that came in and what became of it.';
comment on column import_job.as_of is 'The day the file speaks of; it never overwrites newer data.';
comment on column import_job.dry_run is 'Answers as if, and writes no family.';
comment on table import_row is 'Rows of files in work, identifiers locked; emptied when done.';
comment on column import_row.cells is 'The other cells in the order of import_job.columns.';
comment on table import_chunk is 'Families of a range of card hashes: one short transaction.';
comment on table import_finding is 'Rows that were refused, or taken with a warning, and why.';
