-- Who may ask by SP-DCI, and what each has sent. Senders govern nothing of a place: their area says
-- what they see, and row security of families holds it.

create table dci_sender (
  id text not null,
  name text not null,
  subject text not null,
  area_code text collate "C" not null,
  scopes text[] not null,
  purpose text not null,
  callback_hosts text[] not null,
  callback_uri text,
  notify_uri text,
  signature text not null,
  keys jsonb not null,
  active boolean not null,
  version bigint not null,
  registered_at timestamptz not null,
  updated_at timestamptz not null,
  constraint dci_sender_pk primary key (id),
  constraint dci_sender_id_length check (length(id) between 1 and 99),
  constraint dci_sender_signature_known check (signature in ('OPTIONAL', 'REQUIRED'))
);

comment on table dci_sender is 'Systems that ask this registry by SP-DCI, as the ministry has registered them.';
comment on column dci_sender.id is 'The sender_id of its messages.';
comment on column dci_sender.subject is 'The sub of its tokens: nobody else may send under this id.';
comment on column dci_sender.area_code is 'The part of the country it may see; never more than its token allows.';
comment on column dci_sender.scopes is 'SEARCH, SUBSCRIBE, ENROLLMENT; IDENTIFIERS to see NIK and KK whole.';
comment on column dci_sender.purpose is 'Why it asks, where a message does not say; stands in the access log.';
comment on column dci_sender.callback_hosts is 'The only hosts, with their ports, that we call back.';
comment on column dci_sender.keys is 'Its public keys as a JWK set.';

-- A repeat of a message is refused for as long as its id is remembered.
create table dci_message (
  sender_id text not null,
  message_id text not null,
  received_at timestamptz not null,
  constraint dci_message_pk primary key (sender_id, message_id)
);

create index dci_message_by_time on dci_message (received_at);

comment on table dci_message is 'Ids of messages that were accepted.';
