-- What became of the reviews after five years. A review never ends anything by itself.

create table five_year_review (
  enrollment_id uuid constraint five_year_review_pk primary key,
  family_id uuid not null,
  outcome text not null
    constraint five_year_review_outcome_known
    check (outcome in ('CONTINUE', 'EMPOWERMENT', 'GRADUATION_CASE')),
  next_review_on date,
  case_id uuid,
  outcomes jsonb not null,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint five_year_review_case check (outcome <> 'GRADUATION_CASE' or case_id is not null)
);

create index five_year_review_by_family on five_year_review (family_id);

call scope_by_area('five_year_review', true);

comment on table five_year_review is
  'The newest outcome of an enrollment''s review and all before it; known by the enrollment, so that '
  'it outlives a rebuild of the read model.';
comment on column five_year_review.next_review_on is 'When it falls due again, in place of the registry''s day.';
comment on column five_year_review.outcomes is 'Every outcome: who, when, why; only appended to.';
comment on column five_year_review.version is 'From 2: a review without an outcome has version 1.';
