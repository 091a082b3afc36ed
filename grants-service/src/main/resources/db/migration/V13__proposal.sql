-- Proposals: who is put forward for a round, what the visit found, and what was decided and why.

create table proposal (
  id uuid not null,
  round_id uuid not null,
  scheme_code text not null,
  year smallint not null,
  family_id uuid not null,
  member_id uuid not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  told_at timestamptz not null,
  amount bigint not null,
  willing boolean,
  stated jsonb not null,
  business jsonb,
  state text not null,
  proposed_on date not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  visited_on date,
  verification_note text,
  verified_by text,
  verified_at timestamptz,
  decree_number text,
  decree_date date,
  reason text,
  decided_by text,
  decided_at timestamptz,
  eligibility jsonb,
  ranking jsonb,
  version bigint not null,
  creation_hash text,
  constraint proposal_pk primary key (id),
  constraint proposal_of_round foreign key (round_id) references grant_round (id),
  constraint proposal_state_known check (state in ('PROPOSED', 'VERIFIED', 'REFUSED', 'APPROVED', 'WITHDRAWN')),
  constraint proposal_amount check (amount > 0),
  constraint proposal_four_eyes check (
    (verified_by <> proposed_by) is not false
    and (decided_by <> proposed_by) is not false
    and (decided_by <> verified_by) is not false),
  constraint proposal_approved_by_decree check (
    state <> 'APPROVED' or decided_by is not null and decree_number is not null and decree_date is not null)
);

-- Two people at once cannot put one person forward twice.
create unique index proposal_once_a_year on proposal (member_id, scheme_code, year)
  where state in ('PROPOSED', 'VERIFIED', 'APPROVED');
create index proposal_by_area on proposal (area_code, id);
create index proposal_by_round on proposal (round_id, state);
create index proposal_by_member on proposal (member_id);
create index proposal_by_family on proposal (family_id);

call scope_by_area('proposal', true);

comment on table proposal is 'Usulan: a person put forward for a round of a scheme.';
comment on column proposal.family_id is 'The family she belongs to now; follows her when it moves, splits or is merged.';
comment on column proposal.told_at is 'When the registry recorded that she belongs there; an older word does not count.';
comment on column proposal.stated is 'What is stated about her that the registry does not know, by criterion, e.g. LAID_OFF.';
comment on column proposal.business is 'The business plan: kind, description, since when, what is needed, other capital in rupiah.';
comment on column proposal.proposed_on is 'The day of application (Asia/Jakarta): her age is counted on it.';
comment on column proposal.decree_number is 'SK penetapan; with decree_date, for everyone approved.';
comment on column proposal.reason is 'Why it was refused, approved or withdrawn.';
comment on column proposal.eligibility is 'Every criterion as it was found at the decision, frozen.';
comment on column proposal.ranking is 'Her points as they were at the decision, frozen.';
