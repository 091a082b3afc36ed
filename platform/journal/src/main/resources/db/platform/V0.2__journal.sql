-- The journal: outbox, audit trail and history in one append-only table.

create table journal (
  position bigint generated always as identity constraint journal_pk primary key,
  event_id uuid not null,
  topic text not null,
  key text not null,
  type text not null,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  actor text not null,
  cause text,
  occurred_at timestamptz not null,
  payload json not null,
  changes bytea
);

create index journal_by_key on journal (key, position);

call scope_by_area('journal', true);

revoke update, delete, truncate on journal from ${app};

comment on table journal is 'One row for each change of an aggregate; rows are never changed.';
comment on column journal.position is 'Order of recording; the relay sends in this order.';
comment on column journal.key is 'The aggregate that orders its events; the Kafka key.';
comment on column journal.actor is 'Who did it: the subject of the token, or system:<job>.';
comment on column journal.cause is 'Why: a reason in words or the id of what led to it.';
comment on column journal.changes is
  'Which fields changed, from what, to what; encrypted, never published.';

-- What the relay has still to send. A transaction that took its position early and commits late
-- appears here when it commits, so nothing is ever skipped.
create table journal_pending (
  position bigint constraint journal_pending_pk primary key
);

comment on table journal_pending is
  'Positions of the journal that Kafka has not acknowledged yet.';
