-- Scoring runs over an area: jobs, their chunks, and who came out how.

create table scoring_run (
  id uuid constraint scoring_run_pk primary key,
  area_code text collate "C" not null,
  mode text not null constraint scoring_run_mode check (mode in ('FULL', 'INCREMENTAL')),
  model_id text not null,
  state text not null constraint scoring_run_state
    check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
  assessed_on date not null,
  subject text not null,
  total bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);

create index scoring_run_open on scoring_run (received_at, id) where state in ('RECEIVED', 'RUNNING');
create index scoring_run_newest on scoring_run (received_at desc, id desc);

call scope_by_area('scoring_run', false);

comment on table scoring_run is 'A run that scores the families of an area; who may see the whole area sees it.';
comment on column scoring_run.mode is
  'FULL scores every enrolled family: a complete set of one day. INCREMENTAL scores those whose inputs changed.';
comment on column scoring_run.assessed_on is 'The day for which ages and months are counted, however long it takes.';

create table scoring_chunk (
  run_id uuid not null constraint scoring_chunk_run_fk references scoring_run on delete cascade,
  nth integer not null,
  area_code text collate "C" not null,
  from_area text collate "C" not null,
  from_id uuid not null,
  to_area text collate "C" not null,
  to_id uuid not null,
  families integer not null,
  done boolean not null default false,
  created integer not null default 0,
  refused integer not null default 0,
  constraint scoring_chunk_pk primary key (run_id, nth)
);

create index scoring_chunk_open on scoring_chunk (run_id, nth) where not done;

call scope_by_area('scoring_chunk', false);

comment on table scoring_chunk is
  'Families in a range of area code and id, from inclusive, to exclusive: one short transaction.';

create table scoring_tally (
  run_id uuid not null constraint scoring_tally_run_fk references scoring_run on delete cascade,
  nth integer not null,
  area_code text collate "C" not null,
  dimension text not null,
  category text not null,
  band text not null,
  families integer not null,
  constraint scoring_tally_pk primary key (run_id, nth, dimension, category, band)
);

call scope_by_area('scoring_tally', false);

comment on table scoring_tally is
  'How many families of a chunk came out in which band, by what the fairness table asks about. No '
  'score rests on these.';
