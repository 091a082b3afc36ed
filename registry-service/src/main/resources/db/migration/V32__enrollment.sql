-- Enrollments: one family in one programme. Its history is in its periods; the journal says who and why.

create table enrollment (
  id uuid not null,
  family_id uuid not null,
  programme text not null,
  status text not null,
  reason text,
  effective_on date not null,
  cause_id uuid,
  started_on date not null,
  review_due_on date,
  decile smallint,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  periods jsonb not null,
  creation_hash text,
  constraint enrollment_pk primary key (id),
  constraint enrollment_status_known check (status in ('ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint enrollment_end_has_reason check (status = 'ACTIVE' or reason is not null),
  constraint enrollment_review_while_running check ((status = 'ENDED') = (review_due_on is null))
);

-- Two people at once cannot enroll one family twice.
create unique index enrollment_running on enrollment (family_id, programme) where status <> 'ENDED';
create index enrollment_by_family on enrollment (family_id);
create index enrollment_by_area on enrollment (area_code, id);

call scope_by_area('enrollment', true);

comment on table enrollment is 'Kepesertaan: one family in one programme, from its start to its end.';
comment on column enrollment.programme is 'Code of the programme: PKH, BPNT, PBI_JK.';
comment on column enrollment.status is 'ACTIVE, SUSPENDED (ditangguhkan, still counts) or ENDED.';
comment on column enrollment.reason is 'Why the status began; REINSTATED when an end was reversed.';
comment on column enrollment.effective_on is 'The day from which the latest change counts.';
comment on column enrollment.cause_id is 'The graduation case that ended it, or whose reversal reinstated it.';
comment on column enrollment.review_due_on is 'Five years after the start: a review, never an automatic end.';
comment on column enrollment.decile is 'The family''s decile when the enrollment last changed.';
comment on column enrollment.area_code is 'The village its family lives in; follows the family.';
comment on column enrollment.periods is 'All periods in order: status, from, to, reason, villageCode.';
comment on column enrollment.creation_hash is 'Keyed hash of the creating request, to know its repeat; null when a file brought it.';

-- Which events of graduation cases have been acted on. It governs nothing of a place.
create table acted_case (
  case_id uuid not null,
  version bigint not null,
  constraint acted_case_pk primary key (case_id)
);

comment on table acted_case is 'The newest version of each graduation case that was acted on; an event that is not newer changes nothing.';
