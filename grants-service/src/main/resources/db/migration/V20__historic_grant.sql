-- Grants given before rounds were kept here, as a file of the office has told them.

alter table capital_grant add column recorded jsonb;
alter table capital_grant add column recorded_version bigint;
alter table capital_grant add constraint capital_grant_recorded_without_round
  check ((recorded is null) = (recorded_version is null) and (recorded is null or round_id is null));

comment on column capital_grant.recorded is 'The row of the file that told of it, to know a repeat; null for what a round has paid for.';
comment on column capital_grant.recorded_version is 'The version the latest file has made; another one means that people have worked on the grant since, and a file changes it no more.';
