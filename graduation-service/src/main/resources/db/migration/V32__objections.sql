-- Objections (sanggah) to the decision of a case: fourteen days, then escalated, never lapsed.

create table objection (
  id uuid constraint objection_pk primary key,
  case_id uuid not null constraint objection_case_fk references graduation_case (id),
  family_id uuid not null,
  raised_on date not null,
  raised_by text not null,
  reason text not null,
  evidence_reference text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  due_on date not null,
  state text not null constraint objection_state_known
    check (state in ('OPEN', 'ESCALATED', 'UPHELD', 'DISMISSED')),
  escalated_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  decree_number text,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint objection_decided check (
    (state in ('UPHELD', 'DISMISSED')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)
    and (decided_by is null) = (decision_reason is null))
);

create unique index objection_one_open on objection (case_id) where state in ('OPEN', 'ESCALATED');
create index objection_by_area on objection (area_code, id);
create index objection_by_case on objection (case_id);
create index objection_by_family on objection (family_id);
create index objection_running on objection (due_on) where state = 'OPEN';

call scope_by_area('objection', true);

comment on table objection is 'Sanggah: somebody objects to the decision of a graduation case.';
comment on column objection.raised_by is 'FAMILY, VILLAGE, CITIZEN, OFFICE or OTHER; names nobody.';
comment on column objection.recorded_by is 'Who wrote it down: that person cannot decide it.';
comment on column objection.due_on is 'The last day for a decision before it is escalated.';
comment on column objection.escalated_at is 'When it went to the head of the regency.';
