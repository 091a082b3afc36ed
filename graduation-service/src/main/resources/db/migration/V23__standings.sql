-- Assessments by the hundred thousand, and where each family stands.

-- Models are never deleted, so a look into their table for every row proves nothing.
alter table assessment drop constraint assessment_model_fk;
alter table assessment add column run_id uuid;

comment on column assessment.run_id is 'The scoring run that made it; null when a person asked for it.';
comment on column assessment.outcome is
  'What was found, line by line: since frame 1 values, points and steps, which the model''s unchanging '
  'document puts into words; before it the words themselves.';

create table standing (
  family_id uuid not null,
  model_id text not null,
  assessment_id uuid not null,
  version bigint not null,
  place smallint,
  area_code text collate "C" not null,
  facilitator_id uuid,
  regency_code text collate "C" not null generated always as (left(area_code, 5)) stored,
  constraint standing_pk primary key (family_id, model_id)
);

create index standing_by_regency on standing (regency_code, model_id, place, family_id)
  where place is not null;
create index standing_by_facilitator on standing (facilitator_id, model_id, place, family_id)
  where place is not null;
create index standing_by_place on standing (model_id, place, family_id) where place is not null;

call scope_by_area('standing', true);

comment on table standing is 'The newest assessment of each family by each model: who is a candidate.';
comment on column standing.version is 'Of the assessment; an older one changes nothing.';
comment on column standing.place is
  'Rank among candidates, the lowest first: 100 less the score for READY, 200 less it for NEAR; null '
  'for NOT_YET.';

insert into standing (family_id, model_id, assessment_id, version, place, area_code, facilitator_id)
select distinct on (family_id, model_id) family_id, model_id, id, version,
  case band when 'READY' then 100 - score when 'NEAR' then 200 - score end, area_code, facilitator_id
from assessment order by family_id, model_id, version desc;
