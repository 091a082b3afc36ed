-- What everyone may read without a token. These tables hold no person and no count below five, and
-- what is published stays: the running role can neither change nor withdraw it.

create table open_area (
  code text collate "C" constraint open_area_pk primary key,
  name text not null,
  parent text collate "C"
);

create index open_area_by_parent on open_area (parent, code);

comment on table open_area is
  'Regions down to districts by the codes of the Ministry of Home Affairs; * is the country.';

create table open_slice (
  dataset text not null,
  measure text not null,
  item text not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  published_at timestamptz not null,
  constraint open_slice_pk primary key (dataset, measure, item, period)
);

revoke update, delete, truncate on open_slice from ${app};

comment on table open_slice is
  'A period of a measure that is published for all regions at once, and never again.';

create table open_cell (
  dataset text not null,
  measure text not null,
  item text not null,
  period text not null,
  area_code text collate "C" not null,
  value bigint not null
    constraint open_cell_is_no_small_cell check (value >= 5 and value % 5 = 0),
  constraint open_cell_pk primary key (dataset, measure, item, period, area_code),
  constraint open_cell_of_slice foreign key (dataset, measure, item, period) references open_slice
);

revoke update, delete, truncate on open_cell from ${app};

comment on table open_cell is
  'Counts rounded to five. A region without a row in a published slice has fewer than five, or its '
  'total would give a part away: it is not kept which.';

create table open_rate (
  area_code text collate "C" not null,
  period text not null,
  value numeric,
  target numeric,
  unit text not null,
  source text not null,
  updated_at timestamptz not null,
  constraint open_rate_pk primary key (area_code, period)
);

comment on table open_rate is
  'The poverty rate and its target as others state them: public already, neither rounded nor kept back.';
