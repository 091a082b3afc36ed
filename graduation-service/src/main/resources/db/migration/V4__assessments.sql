-- Explained scores. The inputs and the reasons stay as they were on the day.

create table assessment (
  id uuid constraint assessment_pk primary key,
  family_id uuid not null,
  score smallint not null constraint assessment_score_range check (score between 0 and 100),
  band text not null,
  model_id text not null constraint assessment_model_fk references scoring_model (id),
  model_version integer not null,
  assessed_at timestamptz not null,
  assessed_by text not null,
  inputs jsonb not null,
  outcome jsonb not null,
  version bigint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint assessment_version_once unique (family_id, version)
);

create index assessment_by_area on assessment (area_code, id);

call scope_by_area('assessment', true);

comment on table assessment is 'A family scored by a model; a person decides, this only proposes.';
comment on column assessment.inputs is 'Everything the score rests on, frozen.';
comment on column assessment.outcome is 'Points and reasons line by line, as they were given.';
comment on column assessment.version is 'Counts the assessments of one family, from 1.';
