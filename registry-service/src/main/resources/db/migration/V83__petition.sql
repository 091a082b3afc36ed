-- Usul and sanggah: a family should be in a programme, or somebody objects to one that is.

create table petition (
  id uuid not null,
  kind text not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  family_id uuid,
  new_family_reference text,
  programme text not null,
  objects_to text,
  subject_id uuid,
  reason text not null,
  evidence_reference text,
  deliberated_on date,
  deliberation_outcome text,
  minutes_reference text,
  state text not null,
  raised_by text not null,
  raised_at timestamptz not null,
  due_on date not null,
  escalated_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  enrollment_id uuid,
  version bigint not null,
  constraint petition_pk primary key (id),
  constraint petition_kind_known check (kind in ('PROPOSAL', 'OBJECTION')),
  constraint petition_state_known check (
    kind = 'PROPOSAL' and state in ('OPEN', 'ESCALATED', 'APPROVED', 'REFUSED')
    or kind = 'OBJECTION' and state in ('OPEN', 'ESCALATED', 'UPHELD', 'DISMISSED')),
  constraint petition_objects_to_something check ((kind = 'OBJECTION') = (subject_id is not null)),
  constraint petition_objects_to_known check (objects_to in ('PROPOSAL', 'ENROLLMENT')),
  constraint petition_about_a_family check (family_id is not null or new_family_reference is not null),
  constraint petition_deliberation_known check (deliberation_outcome in ('SUPPORTED', 'REJECTED')),
  constraint petition_decided check ((state in ('OPEN', 'ESCALATED')) = (decided_by is null)),
  constraint petition_four_eyes check (decided_by <> raised_by)
);

create unique index petition_proposal_open on petition (family_id, programme)
  where kind = 'PROPOSAL' and decided_by is null;
create index petition_by_area on petition (area_code, id);
create index petition_by_family on petition (family_id);
create index petition_by_subject on petition (subject_id) where subject_id is not null;
create index petition_undecided on petition (due_on) where state = 'OPEN';

call scope_by_area('petition', true);

comment on table petition is 'Usul (PROPOSAL): a family should be in a programme. Sanggah (OBJECTION): against a proposal or an enrollment.';
comment on column petition.new_family_reference is 'Where the data of a family stands that is not registered yet; never the data.';
comment on column petition.deliberated_on is 'Musdes or muskel: when the village deliberated.';
comment on column petition.due_on is 'The fourteenth day; after it the petition is escalated to the regency head. It never lapses.';
comment on column petition.enrollment_id is 'The enrollment that an approved proposal led to.';
