-- Rounds and grants as grants.round and grants.grant tell them.

create table grant_round (
  id uuid constraint grant_round_pk primary key,
  version bigint not null,
  scheme_code text not null,
  year integer not null,
  quota integer not null,
  budget bigint not null,
  monitoring_windows jsonb not null,
  area_code text collate "C" not null
);

create index grant_round_by_area on grant_round (area_code, year);

comment on table grant_round is 'Rounds govern from above: everyone may read them.';
comment on column grant_round.quota is 'How many may be approved, with what was carried over.';
comment on column grant_round.budget is 'Rupiah that may be approved, with what was carried over.';

create table capital_grant (
  id uuid constraint capital_grant_pk primary key,
  version bigint not null,
  scheme_code text not null,
  round_id uuid,
  year integer not null,
  family_id uuid not null,
  member_id uuid not null,
  amount bigint not null,
  status text not null,
  approved_on date,
  disbursed_on date,
  credited_area text collate "C" not null,
  credited_to uuid,
  visits jsonb not null,
  visited_on date,
  business_status text,
  closed_on date,
  area_code text collate "C" not null,
  facilitator_id uuid
);

create index capital_grant_by_area on capital_grant (area_code, year);

call scope_by_area('capital_grant', true);

comment on table capital_grant is 'Proposals and the grants they became, one id for both.';
comment on column capital_grant.amount is 'Whole rupiah.';
comment on column capital_grant.visits is 'The days of the monitoring visits made, by number.';
comment on column capital_grant.credited_area is 'Where the family lived when it was last decided or paid.';
