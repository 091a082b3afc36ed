-- The order in which events may be pulled: by the transaction that recorded them. Positions alone
-- would let a reader pass a transaction that drew its position early and commits late.

alter table journal add column recorded_in xid8 not null default pg_current_xact_id();

create index journal_by_recording on journal (recorded_in, position);

comment on column journal.recorded_in is
  'The transaction that recorded it. A reader stops before the oldest one that still runs, so it passes nothing.';
