-- Rounds: how many may receive a scheme's grant somewhere in a year, and from how much money.

create table grant_round (
  id uuid not null,
  scheme_code text not null,
  area_code text collate "C" not null,
  year smallint not null,
  quota integer not null,
  budget bigint not null,
  approved integer not null default 0,
  committed bigint not null default 0,
  carried_quota integer not null default 0,
  carried_budget bigint not null default 0,
  opens_on date,
  closes_on date,
  accountability_days smallint not null,
  monitoring_windows jsonb not null,
  state text not null,
  closed_on date,
  version bigint not null,
  creation_hash text,
  constraint grant_round_pk primary key (id),
  constraint grant_round_of_scheme foreign key (scheme_code) references scheme (code),
  constraint grant_round_state_known check (state in ('OPEN', 'CLOSED')),
  constraint grant_round_closed_on check ((state = 'CLOSED') = (closed_on is not null)),
  constraint grant_round_proposal_days check (closes_on is null or opens_on is null or opens_on <= closes_on),
  constraint grant_round_counted check (0 <= approved and 0 <= committed),
  constraint grant_round_quota_kept check (approved <= quota),
  constraint grant_round_budget_kept check (committed <= budget)
);

create index grant_round_by_area on grant_round (area_code, id);

-- It governs from above: whoever works inside its area reads it; only its own area writes it.
alter table grant_round enable row level security;
alter table grant_round force row level security;
create policy scope on grant_round
  using (
    area_code >= (select current_setting('app.area_from', true))
      and area_code < (select current_setting('app.area_to', true))
    or starts_with((select current_setting('app.area_from', true)), area_code || '.'))
  with check (
    area_code >= (select current_setting('app.area_from', true))
      and area_code < (select current_setting('app.area_to', true)));

comment on table grant_round is 'A round of a scheme: area, year, quota, budget and the windows of the three visits.';
comment on column grant_round.quota is 'How many may be approved, with what was carried over.';
comment on column grant_round.budget is 'Rupiah that may be approved, with what was carried over.';
comment on column grant_round.approved is 'How many are approved and not withdrawn; changed by one conditional update only, never beyond the quota.';
comment on column grant_round.committed is 'Their rupiah; never beyond the budget.';
comment on column grant_round.carried_quota is 'What it took over from closed rounds, less what it handed on.';
comment on column grant_round.accountability_days is 'Within how many days after the money the accountability report (LPJ) is due.';
comment on column grant_round.monitoring_windows is 'Monev: number 1-3, from, to; in order, never sharing a day.';
