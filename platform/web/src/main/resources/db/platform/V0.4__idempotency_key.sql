-- Answers that were given under an Idempotency-Key, written with the effect in one transaction.

create table idempotency_key (
  subject text not null,
  method text not null,
  path text not null,
  key text not null,
  body_hash text not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  claimed_at timestamptz not null,
  status integer,
  etag text,
  location text,
  body text,
  refusal boolean not null default false,
  constraint idempotency_key_pk primary key (subject, method, path, key)
);

create index idempotency_key_by_age on idempotency_key (claimed_at);

call scope_by_area('idempotency_key', true);

comment on table idempotency_key is
  'Requests that may be repeated: the first answer, kept for 24 hours. Identifiers in it are masked.';
comment on column idempotency_key.body_hash is 'Keyed hash of the request, never the request.';
