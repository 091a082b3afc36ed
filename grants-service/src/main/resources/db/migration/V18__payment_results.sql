-- Files of a bank's answers, and how far each has come.

create table payment_import (
  id uuid not null,
  round_id uuid not null,
  area_code text collate "C" not null,
  state text not null,
  dry_run boolean not null,
  subject text not null,
  total bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint payment_import_pk primary key (id),
  constraint payment_import_of_round foreign key (round_id) references grant_round (id),
  constraint payment_import_state_known check (state in
    ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'))
);

create index payment_import_open on payment_import (received_at) where state in ('RECEIVED', 'RUNNING');
create index payment_import_by_area on payment_import (area_code, received_at, id);

call scope_by_area('payment_import', false);

create table payment_import_row (
  import_id uuid not null,
  area_code text collate "C" not null,
  line bigint not null,
  nth integer not null,
  number text not null,
  paid boolean not null,
  happened_on date not null,
  amount bigint not null,
  reference text,
  reason text,
  constraint payment_import_row_pk primary key (import_id, line)
);

create index payment_import_row_by_chunk on payment_import_row (import_id, nth);

call scope_by_area('payment_import_row', false);

create table payment_import_chunk (
  import_id uuid not null,
  nth integer not null,
  lines bigint not null,
  done boolean not null default false,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  constraint payment_import_chunk_pk primary key (import_id, nth),
  constraint payment_import_chunk_of_import foreign key (import_id) references payment_import (id)
);

create table payment_import_finding (
  import_id uuid not null,
  area_code text collate "C" not null,
  line bigint not null,
  column_name text not null,
  code text not null,
  message_id text not null,
  message_en text not null
);

create index payment_import_finding_by_line on payment_import_finding (import_id, line);

call scope_by_area('payment_import_finding', false);

comment on table payment_import is 'A file of a bank''s answers that came in, and what became of it.';
comment on column payment_import.area_code is 'The area of its round.';
comment on column payment_import.dry_run is 'Answers as if, and writes nothing of a payment.';
comment on table payment_import_row is 'Rows of files in work; emptied when done. Neither names nor account numbers come here.';
comment on column payment_import_row.nth is 'The chunk it belongs to.';
comment on table payment_import_chunk is 'Some hundred lines: one short transaction.';
comment on table payment_import_finding is 'Rows that were refused, and why.';
