-- A decile that was looked at once is not looked at again when the registry's events are read anew.

alter table graduation_case add column family_version bigint not null default 0;

comment on column graduation_case.family_version is
  'Version of the family at the last warning of its decile; older events change nothing.';
