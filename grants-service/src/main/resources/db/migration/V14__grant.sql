-- Grants: what was approved, the money, what became of it, and the visits.

create table capital_grant (
  id uuid not null,
  round_id uuid,
  scheme_code text not null,
  year smallint not null,
  family_id uuid not null,
  member_id uuid not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  told_at timestamptz not null,
  amount bigint not null,
  status text not null,
  decree_number text,
  decree_date date,
  approved_by text not null,
  approved_at timestamptz not null,
  disbursed_on date,
  accountability_days smallint not null,
  report_due_on date,
  report jsonb,
  spent bigint,
  refund_due bigint not null default 0,
  refunded bigint not null default 0,
  visit_number smallint,
  visited_on date,
  business_status text,
  closed_on date,
  outcome text,
  closing_note text,
  version bigint not null,
  constraint capital_grant_pk primary key (id),
  constraint capital_grant_of_round foreign key (round_id) references grant_round (id),
  constraint capital_grant_status_known check (status in
    ('APPROVED', 'DISBURSED', 'RETURNED', 'ACCOUNTED', 'CLOSED', 'WITHDRAWN')),
  constraint capital_grant_amount check (amount > 0),
  constraint capital_grant_money_before_report check (report is null or disbursed_on is not null),
  constraint capital_grant_refund check (0 <= refunded and refunded <= refund_due and refund_due <= amount),
  constraint capital_grant_business_known check (business_status in
    ('GROWING', 'STABLE', 'DECLINING', 'STOPPED')),
  constraint capital_grant_closed check ((status = 'CLOSED') = (closed_on is not null))
);

-- One grant a person, scheme and year, whichever round or office it came from.
create unique index capital_grant_once_a_year on capital_grant (member_id, scheme_code, year)
  where status <> 'WITHDRAWN';
create index capital_grant_by_area on capital_grant (area_code, id);
create index capital_grant_by_member on capital_grant (member_id);
create index capital_grant_by_family on capital_grant (family_id);
create index capital_grant_by_round on capital_grant (round_id);

call scope_by_area('capital_grant', true);

comment on table capital_grant is 'Hibah modal: given to one person; it stays hers when her family moves, splits or is merged.';
comment on column capital_grant.id is 'The id of the proposal it came from.';
comment on column capital_grant.round_id is 'The round that paid for it; null for grants given before the rounds were kept here.';
comment on column capital_grant.family_id is 'The family she belongs to now.';
comment on column capital_grant.told_at is 'When the registry recorded that she belongs there; an older word does not count.';
comment on column capital_grant.status is 'APPROVED, DISBURSED, RETURNED (by the bank, to be paid again), ACCOUNTED, CLOSED; WITHDRAWN before any money.';
comment on column capital_grant.report is 'LPJ: what the money was spent on, with references of the receipts.';
comment on column capital_grant.refund_due is 'Rupiah that were not spent and have to come back.';
comment on column capital_grant.business_status is 'How the business stood at the latest visit.';
comment on column capital_grant.outcome is 'How it ended: COMPLETED, or EARLY with a note.';

create table payment (
  id uuid not null,
  grant_id uuid not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  amount bigint not null,
  channel text not null,
  reference text not null,
  status text not null,
  paid_on date not null,
  returned_on date,
  return_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint payment_pk primary key (id),
  constraint payment_of_grant foreign key (grant_id) references capital_grant (id),
  constraint payment_amount check (amount > 0),
  constraint payment_channel_known check (channel in ('BANK', 'POST', 'CASH')),
  constraint payment_status_known check (status in ('PAID', 'RETURNED')),
  constraint payment_returned check (
    (status = 'RETURNED') = (returned_on is not null and return_reason is not null)),
  constraint payment_returned_after check (returned_on >= paid_on)
);

-- Nobody is paid twice: at most one payment of a grant has not come back.
create unique index payment_once on payment (grant_id) where status <> 'RETURNED';
create index payment_by_grant on payment (grant_id);

call scope_by_area('payment', true);

comment on table payment is 'A transfer to the recipient; one that the bank returned stays, and another may follow.';
comment on column payment.reference is 'The number of the receipt or transfer.';

create table monitoring_visit (
  grant_id uuid not null,
  number smallint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  window_from date not null,
  window_to date not null,
  missed_from date not null,
  visited_on date,
  business_status text,
  turnover bigint,
  profit bigint,
  workers integer,
  assets_bought text,
  obstacles text,
  next_step text,
  note text,
  recorded_by text,
  recorded_at timestamptz,
  constraint monitoring_visit_pk primary key (grant_id, number),
  constraint monitoring_visit_of_grant foreign key (grant_id) references capital_grant (id),
  constraint monitoring_visit_number check (number between 1 and 3),
  constraint monitoring_visit_window check (window_from <= window_to and window_to < missed_from),
  constraint monitoring_visit_done check ((visited_on is null) = (business_status is null)),
  constraint monitoring_visit_in_time check (window_from <= visited_on and visited_on < missed_from),
  constraint monitoring_visit_business_known check (business_status in
    ('GROWING', 'STABLE', 'DECLINING', 'STOPPED'))
);

create index monitoring_visit_by_area on monitoring_visit (area_code, grant_id, number);

call scope_by_area('monitoring_visit', true);

comment on table monitoring_visit is 'Monev 1-3 of a grant: planned with the approval, done or missed later. A missed one stays.';
comment on column monitoring_visit.missed_from is 'From this day on it counts as missed: the next window has opened, or thirty days have passed since the last one.';
comment on column monitoring_visit.turnover is 'Omzet: rupiah a month.';
comment on column monitoring_visit.profit is 'Laba: rupiah a month; negative is a loss.';

-- The one definition of when a visit counts as missed, for planning and for planning anew.
create function planned_visits(windows jsonb)
returns table (number smallint, window_from date, window_to date, missed_from date)
language sql immutable as $$
  select w.number, w."from", w."to",
         coalesce(lead(w."from") over (order by w.number), w."to" + 31)
  from jsonb_to_recordset(windows) as w (number smallint, "from" date, "to" date)
$$;

comment on function planned_visits is 'The three visits of a round''s windows: each may be made late until the next window opens, the last one for thirty days.';
