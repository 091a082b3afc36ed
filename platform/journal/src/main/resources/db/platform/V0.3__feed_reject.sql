-- Events of other services that could not be applied; the rest went on.

create table feed_reject (
  feed text not null,
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  key text,
  type text,
  reason text not null,
  body bytea,
  rejected_at timestamptz not null,
  constraint feed_reject_pk primary key (feed, topic, partition, "offset")
);

comment on table feed_reject is
  'Events that could not be applied, kept for the operators; copies stand in the dead-letter topic.';
