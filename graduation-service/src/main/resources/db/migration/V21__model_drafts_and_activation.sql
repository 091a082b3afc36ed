-- Models as drafts, and the day from which one counts.

drop index scoring_model_one_active;

alter table scoring_model
  add column active_from date,
  add column revision bigint not null default 1,
  add column creation_hash text;

update scoring_model set active_from = date '2026-01-01';

alter table scoring_model drop column active;

create unique index scoring_model_one_a_day on scoring_model (active_from);

comment on table scoring_model is
  'Scoring models as documents. A draft can be replaced; one that has been given a day never changes.';
comment on column scoring_model.active_from is
  'The day from which assessments are made with it, until a later one takes over; null for a draft.';
comment on column scoring_model.revision is 'Counts the changes of the draft and its activation.';
comment on column scoring_model.published_at is 'Since when the document stands as it is.';
comment on column scoring_model.creation_hash is
  'Keyed hash of the creating request, to know its repeat; null for models that come with the service.';

revoke delete, truncate on scoring_model from ${app};
