-- Names of regions and programmes. They govern from above, so everyone may read them.

create table region (
  code text collate "C" constraint region_pk primary key,
  version bigint not null,
  name text not null,
  parent text collate "C",
  valid_to date
);

create index region_by_parent on region (parent, code);

comment on table region is 'The regions of the country, as the registry last told them.';
comment on column region.valid_to is 'The last day of a code that was replaced; null while in use.';

create table programme (
  code text constraint programme_pk primary key,
  version bigint not null,
  name text not null
);

comment on table programme is 'The programmes of social assistance that families receive.';
