-- Capital that families received, and what became of their businesses, as grants.grant tells it.

create table grant_outcome (
  grant_id uuid constraint grant_outcome_pk primary key,
  family_id uuid not null,
  scheme_code text not null,
  amount bigint not null,
  disbursed_on date,
  visited_on date,
  business text,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index grant_outcome_by_family on grant_outcome (family_id);

call scope_by_area('grant_outcome', true);

comment on table grant_outcome is 'Grants to families as their events tell; can be rebuilt.';
comment on column grant_outcome.disbursed_on is 'Null until the money is paid out, and when it came back.';
comment on column grant_outcome.business is
  'What the newest monitoring visit (monev) found: GROWING, STABLE, DECLINING or STOPPED.';
comment on column grant_outcome.version is 'Version of the newest event taken; older ones are ignored.';
