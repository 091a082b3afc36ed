-- A family of a file that says what an earlier file said, of a family that has not changed since, is
-- recognised by a digest and need not be read, locked and compared again.

drop view staged_row;

alter table import_row add column digest bytea;

create view staged_row with (security_barrier) as
  select * from import_row
  where area_code >= (select current_setting('app.area_from', true))
    and area_code < (select current_setting('app.area_to', true));

grant select, delete, update (repeated) on staged_row to ${app};

create table seen_family (
  family_id uuid constraint seen_family_pk primary key,
  digest bytea not null,
  family_version bigint not null,
  enrollment_versions bigint not null,
  area_code text collate "C" not null
);

call scope_by_area('seen_family', false);

comment on column import_row.digest is 'SHA-256 of a families row: header, DTSEN version, keyed hashes and cells.';
comment on table seen_family is 'What the newest file said of a family, where it left nothing to do and nothing to tell.';
comment on column seen_family.digest is 'SHA-256 of the digests of the family''s rows in the order of the file.';
comment on column seen_family.family_version is 'Version of the family after that file; any later one makes this row stale.';
comment on column seen_family.enrollment_versions is 'Sum of the versions of the family''s enrollments after that file.';
