-- What detection compares with: impossible ages as data, and what a NIK says beside the record.

create table age_bound (
  kind text not null,
  code text not null,
  from_age smallint not null,
  to_age smallint not null,
  constraint age_bound_pk primary key (kind, code),
  constraint age_bound_order check (0 <= from_age and from_age <= to_age)
);

comment on table age_bound is 'Ages outside of which a school level or a component is taken for an error (ours, wide on purpose).';
comment on column age_bound.kind is 'SCHOOL or COMPONENT.';
comment on column age_bound.to_age is 'The last year of age that is possible.';

-- SD begins at 6 or 7, and PKH counts pupils up to 21; equivalency classes stretch both ends.
insert into age_bound (kind, code, from_age, to_age) values
  ('SCHOOL', 'SD', 5, 17), ('SCHOOL', 'SMP', 10, 21), ('SCHOOL', 'SMA', 13, 25),
  ('SCHOOL', 'PT', 15, 60), ('COMPONENT', 'PREGNANT_OR_POSTPARTUM', 12, 55);

-- The NIK is locked, so what it says of sex and birth date is compared once for each state of the
-- record, and only the two verdicts stay.
create table nik_check (
  member_id uuid not null,
  area_code text collate "C" not null,
  seen text not null,
  sex_differs boolean not null,
  birth_date_differs boolean not null,
  constraint nik_check_pk primary key (member_id)
);

create index nik_check_differing on nik_check (member_id) where sex_differs or birth_date_differs;

call scope_by_area('nik_check', false);

comment on table nik_check is 'Whether a person''s NIK and record differ in sex or birth date.';
comment on column nik_check.seen is 'Digest of NIK hash, sex and birth date that were compared.';
