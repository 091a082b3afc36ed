-- Regions: the four levels of administration with their official codes.
-- No row security: what governs from above is readable from below.
create table region (
  code text collate "C" not null,
  name text not null,
  level text not null,
  parent text collate "C",
  valid_from date,
  valid_to date,
  successor text collate "C",
  version bigint not null,
  constraint region_pk primary key (code),
  constraint region_level_known check (level in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
  constraint region_parent_above check (parent is null or starts_with(code, parent || '.')),
  constraint region_validity check (valid_to is null or valid_from is null or valid_from <= valid_to)
);

create index region_parent on region (parent, code);
create index region_name_trigram on region using gin (lower(name) gin_trgm_ops);

comment on table region is 'Provinces, regencies, districts and villages (Ministry of Home Affairs). Never joined on names: they repeat.';
comment on column region.code is 'Dotted code: 35, 35.22, 35.22.15, 35.22.15.1001';
comment on column region.parent is 'Code of the region above; null for a province';
comment on column region.valid_to is 'First day on which the code no longer holds; null while it does';
comment on column region.successor is 'Code that took its place, where there is one';
comment on column region.version is 'Counts the changes of this region; carried by its events';

create table region_edition (
  edition text not null,
  loaded_at timestamptz not null,
  constraint region_edition_pk primary key (edition)
);

comment on table region_edition is 'Which editions of the official list have been taken in completely';
