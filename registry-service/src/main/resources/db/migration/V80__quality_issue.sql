-- What is wrong with the data, or asks for a look: the queue of the office.

create table quality_issue (
  id uuid not null,
  kind text not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  family_id uuid,
  member_id uuid,
  enrollment_id uuid,
  details jsonb not null,
  subject text not null generated always as (coalesce(
    enrollment_id::text, member_id::text, family_id::text, facilitator_id::text,
    area_code || ' ' || details::text)) stored,
  state text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  assignee text,
  outcome text,
  note text,
  resolved_at timestamptz,
  resolved_by text,
  version bigint not null,
  constraint quality_issue_pk primary key (id),
  constraint quality_issue_state_known check (state in ('OPEN', 'ASSIGNED', 'RESOLVED')),
  constraint quality_issue_outcome_known
    check (outcome in ('FIXED', 'ACCEPTED', 'NOT_AN_ERROR', 'GONE')),
  constraint quality_issue_resolved_with_outcome check ((state = 'RESOLVED') = (outcome is not null)),
  constraint quality_issue_assigned_to_somebody check (state <> 'ASSIGNED' or assignee is not null)
);

-- Two jobs at once open one issue.
create unique index quality_issue_open on quality_issue (kind, subject) where state <> 'RESOLVED';
create index quality_issue_by_area on quality_issue (area_code, id);
create index quality_issue_by_family on quality_issue (family_id);
create index quality_issue_accepted on quality_issue (kind, subject)
  where outcome in ('ACCEPTED', 'NOT_AN_ERROR');

call scope_by_area('quality_issue', true);

comment on table quality_issue is 'Something about a family, a person, an enrollment or a facilitator that the office looks at.';
comment on column quality_issue.area_code is 'The village of its family; follows the family.';
comment on column quality_issue.details is 'Codes and numbers that explain it; never a name or an identifier.';
comment on column quality_issue.subject is 'What it is about, the narrowest that is known; one issue of a kind is open about it.';
comment on column quality_issue.outcome is 'FIXED, ACCEPTED (stays so), NOT_AN_ERROR, or GONE: its reason went by itself.';
comment on column quality_issue.version is 'Counts its changes from 1; carried by its events.';
