-- Facilitators (pendamping) and the other social pillars.

create table facilitator (
  id uuid not null,
  number text not null,
  name text not null,
  kind text not null,
  areas text[] not null,
  started_on date not null,
  ended_on date,
  version bigint not null,
  area_code text collate "C" not null,
  creation_hash text not null,
  constraint facilitator_pk primary key (id),
  constraint facilitator_number_unique unique (number),
  constraint facilitator_kind_known check (kind in
    ('PKH', 'TKSK', 'TAGANA', 'PELOPOR_PERDAMAIAN', 'SLRT', 'REHSOS', 'PSM', 'KARANG_TARUNA')),
  constraint facilitator_has_area check (cardinality(areas) > 0),
  constraint facilitator_ends_after_start check (ended_on is null or ended_on >= started_on)
);

create index facilitator_by_area on facilitator (area_code, id);

call scope_by_area('facilitator', false);

comment on table facilitator is 'Who accompanies families: pendamping PKH, TKSK, Tagana and the other social pillars.';
comment on column facilitator.number is 'Nomor pendamping, unique in the country.';
comment on column facilitator.areas is 'Region codes of the areas of work.';
comment on column facilitator.area_code is 'The smallest region that holds all areas of work.';
comment on column facilitator.creation_hash is 'Keyed hash of the creating request, to know its repeat.';
