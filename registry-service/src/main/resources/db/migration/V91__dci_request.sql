-- What senders have asked, and what has still to be told to them. Each row carries the part of the
-- country that its sender may see, and lies under row security by it.

create table dci_request (
  correlation_id uuid not null,
  sender_id text not null,
  action text not null,
  transaction_id text not null,
  reference_ids text[] not null,
  message bytea,
  callback_uri text,
  outcome jsonb,
  subject text not null,
  area_code text collate "C" not null,
  received_at timestamptz not null,
  constraint dci_request_pk primary key (correlation_id),
  constraint dci_request_action_known
    check (action in ('SEARCH', 'SUBSCRIBE', 'UNSUBSCRIBE', 'TXN_STATUS'))
);

create index dci_request_by_transaction on dci_request (sender_id, transaction_id);
create index dci_request_by_time on dci_request (received_at);

call scope_by_area('dci_request', false);

comment on table dci_request is 'Messages that were accepted, for transaction status and for answers that go out later.';
comment on column dci_request.message is 'What was asked, encrypted, where it is answered later; an answer is made of the data of that time.';
comment on column dci_request.outcome is 'What became of each question: reference, status, reason; null until it is answered.';
comment on column dci_request.area_code is 'What the sender might see when it asked: a region code or *.';

create table dci_subscription (
  id uuid not null,
  sender_id text not null,
  correlation_id uuid not null,
  transaction_id text not null,
  reference_id text not null,
  event text not null,
  record_type text not null,
  filter bytea not null,
  callback_uri text not null,
  locale text,
  starts_at timestamptz not null,
  ends_at timestamptz,
  status text not null,
  subject text not null,
  area_code text collate "C" not null,
  created_at timestamptz not null,
  constraint dci_subscription_pk primary key (id),
  constraint dci_subscription_once unique (sender_id, transaction_id, reference_id),
  constraint dci_subscription_status_known check (status in ('subscribe', 'unsubscribe'))
);

create index dci_subscription_running on dci_subscription (event) where status = 'subscribe';

call scope_by_area('dci_subscription', false);

comment on table dci_subscription is 'What senders want to be told of; the id is the subscription code.';
comment on column dci_subscription.filter is 'Of whom it wants to be told, encrypted: it may name a NIK.';

create table dci_delivery (
  id bigint generated always as identity constraint dci_delivery_pk primary key,
  sender_id text not null,
  kind text not null,
  lane text not null,
  step text not null,
  correlation_id uuid not null,
  subscription_id uuid,
  happening jsonb,
  callback_uri text not null,
  receiver text not null,
  state text not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  claimed_until timestamptz,
  last_fault text,
  created_at timestamptz not null,
  subject text not null,
  area_code text collate "C" not null,
  constraint dci_delivery_kind_known check (kind in
    ('ON_SEARCH', 'ON_SUBSCRIBE', 'ON_UNSUBSCRIBE', 'TXN_ON_STATUS', 'NOTIFY')),
  constraint dci_delivery_state_known check (state in ('PENDING', 'DEAD'))
);

create index dci_delivery_in_lane on dci_delivery (lane, id) where state = 'PENDING';
create index dci_delivery_pending on dci_delivery (id) where state = 'PENDING';
create index dci_delivery_by_sender on dci_delivery (sender_id, id);

call scope_by_area('dci_delivery', false);

comment on table dci_delivery is 'Callbacks that no receiver has taken yet; a row goes when it is taken.';
comment on column dci_delivery.lane is 'What keeps order: a sender with a family.';
comment on column dci_delivery.step is 'The event: of one lane only those of the oldest event are sent.';
comment on column dci_delivery.happening is 'What happened, without names and identifiers.';
comment on column dci_delivery.receiver is 'Host and port of the address.';
comment on column dci_delivery.state is 'PENDING, or DEAD when it was given up; an operator may send it again.';

-- Receivers that do not answer: none of their callbacks is tried before the time.
create table dci_receiver (
  receiver text not null,
  failures integer not null,
  retry_at timestamptz not null,
  constraint dci_receiver_pk primary key (receiver)
);

comment on table dci_receiver is 'Receivers that are down, and when they are tried again.';

-- How far the journal has been told on. One row.
create table dci_progress (
  id boolean not null default true,
  transaction bigint not null,
  position bigint not null,
  constraint dci_progress_pk primary key (id),
  constraint dci_progress_single check (id)
);

insert into dci_progress (transaction, position)
values (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, 9223372036854775807);

comment on table dci_progress is 'The place in the journal up to which subscriptions were told; replicas take turns at its row.';
