-- Files of the office that are brought in by the background: jobs, staged rows, chunks, findings.

create table grant_import (
  id uuid not null,
  kind text not null,
  about uuid,
  area_code text collate "C" not null,
  state text not null,
  dry_run boolean not null,
  subject text not null,
  total bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint grant_import_pk primary key (id),
  constraint grant_import_state_known
    check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'))
);

create index grant_import_open on grant_import (received_at) where state in ('RECEIVED', 'RUNNING');

call scope_by_area('grant_import', false);

comment on table grant_import is 'A file that came in, and what became of it.';
comment on column grant_import.kind is 'What its rows say, e.g. history; another kind needs no other table.';
comment on column grant_import.about is 'What all of it is about, e.g. a round; null where each row says so itself.';
comment on column grant_import.area_code is 'The area of who sent it: no row reaches beyond.';
comment on column grant_import.dry_run is 'Answers as if, and changes nothing.';

create table grant_import_row (
  import_id uuid not null,
  line bigint not null,
  area_code text collate "C" not null,
  key text not null,
  column_name text not null,
  body jsonb not null,
  constraint grant_import_row_pk primary key (import_id, line),
  constraint grant_import_row_of_import foreign key (import_id) references grant_import (id) on delete cascade
);

call scope_by_area('grant_import_row', false);

comment on table grant_import_row is 'Rows of files in work, without identifiers; emptied when done.';
comment on column grant_import_row.key is 'Whom and what the row is about: a second row of one key is refused.';
comment on column grant_import_row.column_name is 'The column that a repeated row is refused for.';
comment on column grant_import_row.body is 'The row as its kind has read it.';

create table grant_import_chunk (
  import_id uuid not null,
  nth integer not null,
  from_line bigint not null,
  to_line bigint not null,
  lines bigint not null,
  done boolean not null default false,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  constraint grant_import_chunk_pk primary key (import_id, nth),
  constraint grant_import_chunk_of_import foreign key (import_id) references grant_import (id) on delete cascade
);

comment on table grant_import_chunk is 'Some lines of a file: one short transaction.';

create table grant_import_finding (
  import_id uuid not null,
  area_code text collate "C" not null,
  line bigint not null,
  column_name text not null,
  code text not null,
  warning boolean not null,
  message_id text not null,
  message_en text not null,
  constraint grant_import_finding_of_import foreign key (import_id) references grant_import (id) on delete cascade
);

create index grant_import_finding_by_line on grant_import_finding (import_id, line);

call scope_by_area('grant_import_finding', false);

comment on table grant_import_finding is 'Rows that were refused, and why; warnings refuse nothing.';
