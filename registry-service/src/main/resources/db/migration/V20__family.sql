-- Families and their people. Identifiers are stored locked: ciphertext, keyed hash, last four digits.

create sequence family_number;

create table family (
  id uuid constraint family_pk primary key,
  number text not null constraint family_number_unique unique,
  kk_cipher bytea not null,
  kk_hash bytea not null constraint family_kk_unique unique,
  kk_last text not null,
  area_code text collate "C" not null,
  address text,
  facilitator_id uuid,
  decile smallint constraint family_decile_range check (decile between 1 and 10),
  dtsen_version text,
  indicators jsonb not null,
  status text not null,
  version bigint not null,
  registered_at timestamptz not null,
  updated_at timestamptz not null,
  as_of date not null,
  creation_hash text not null,
  constraint family_decile_has_version check ((decile is null) = (dtsen_version is null))
);

create index family_by_area on family (area_code, id);
create index family_by_facilitator on family (facilitator_id) where facilitator_id is not null;
create index family_by_update on family (updated_at);

create table member (
  id uuid constraint member_pk primary key,
  family_id uuid not null
    constraint member_of_family references family on delete cascade,
  position smallint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  nik_cipher bytea not null,
  nik_hash bytea not null constraint member_nik_unique unique,
  nik_last text not null,
  name text not null,
  sex text not null,
  birth_date date not null,
  relationship text not null,
  marital_status text not null,
  participation text,
  school_level text,
  disability text not null,
  pregnant_or_postpartum boolean not null,
  working boolean not null,
  owns_business boolean not null,
  representative boolean not null,
  civil_registry text not null
);

create index member_by_family on member (family_id);
create index member_by_name on member using gin (name gin_trgm_ops);

call scope_by_area('family', true);
call scope_by_area('member', true);

comment on table family is 'A beneficiary family (keluarga penerima manfaat).';
comment on column family.number is 'Nomor keluarga: speaks of the regency, holds no personal data.';
comment on column family.area_code is 'The village (desa, kelurahan) the family lives in.';
comment on column family.kk_hash is 'Keyed hash of the family card number; look-ups work on it.';
comment on column family.decile is 'Desil 1-10 of the DTSEN version beside it.';
comment on column family.as_of is 'The day the newest data speaks of; older data never overwrites.';
comment on column family.creation_hash is 'Keyed hash of the creating request, to know its repeat.';
comment on table member is 'A person of a family; carries the family''s village for row security.';
comment on column member.nik_hash is 'Keyed hash of the NIK; unique in the whole country.';
comment on column member.representative is 'Pengurus: holds the card, mostly the mother.';
comment on column member.civil_registry is 'Padan Dukcapil: MATCHED, UNMATCHED, UNKNOWN.';
