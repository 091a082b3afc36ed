-- What officials have published, as stated: beside it stands what the data say. Every version stays.

create table published_figure (
  id uuid not null,
  version bigint not null,
  area_code text collate "C" not null,
  measure text not null,
  item text,
  value numeric not null,
  unit text not null,
  as_of text not null,
  period_from date,
  stated_on date,
  on_is_stated boolean not null,
  approximate boolean not null,
  source text not null,
  note text,
  request_hash text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint published_figure_pk primary key (id, version)
);

create index published_figure_by_area on published_figure (area_code, measure, item);

call scope_by_area('published_figure', false);

revoke update, delete, truncate on published_figure from ${app};

comment on table published_figure is
  'Official figures with their sources, every version of each; no report is answered from them.';
comment on column published_figure.as_of is 'The day or time in the words of the source.';
comment on column published_figure.stated_on is
  'The day it is compared on; null where the source leaves it open.';
comment on column published_figure.on_is_stated is
  'Whether the source states that day, or somebody here has taken it for it.';
comment on column published_figure.request_hash is 'Keyed hash of the request; the first recognises a repeat.';

create table indicator_value (
  key text not null,
  area_code text collate "C" not null,
  period text not null,
  version bigint not null,
  value numeric,
  target numeric,
  unit text not null,
  source text not null,
  note text,
  request_hash text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint indicator_value_pk primary key (key, area_code, period, version),
  constraint indicator_value_says_something check (value is not null or target is not null)
);

call scope_by_area('indicator_value', false);

revoke update, delete, truncate on indicator_value from ${app};

comment on table indicator_value is
  'Indicators that others measure, as the poverty rate, with their targets and sources; every version.';
comment on column indicator_value.period is 'A year, a quarter (2026-Q1) or a month (2026-03).';
