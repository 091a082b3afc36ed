-- Files of every kind go through one staging: rows belong together by a key that the kind names.

drop view staged_row;

alter table import_row rename column kk_hash to group_key;
alter table import_row alter column kk_cipher drop not null;
alter table import_row alter column kk_last drop not null;
alter table import_row alter column nik_hash drop not null;
alter table import_row alter column nik_cipher drop not null;
alter table import_row alter column nik_last drop not null;
alter index import_row_by_family rename to import_row_by_group;

create view staged_row with (security_barrier) as
  select * from import_row
  where area_code >= (select current_setting('app.area_from', true))
    and area_code < (select current_setting('app.area_to', true));

grant select, delete on staged_row to ${app};

alter table import_chunk rename column from_hash to from_key;
alter table import_chunk rename column to_hash to to_key;

alter table import_job add column by_system boolean not null default false;
alter table import_job add constraint import_job_kind check (kind in
  ('FAMILIES', 'DECILES', 'CIVIL_REGISTRY', 'FACILITATORS', 'ENROLLMENTS', 'REGIONS'));

comment on column import_row.group_key is 'What rows belong together by: the keyed hash of the family card or NIK, else the text of a column.';
comment on table import_chunk is 'Whole groups of rows in a range of their keys: one short transaction.';
comment on column import_job.kind is 'What the file holds; the kind names its columns and how a chunk is merged.';
comment on column import_job.by_system is 'Whether a system sent it, which may bring history that ends with a graduation.';
