-- Published scoring models and the minimum wages incomes are held against.

create table scoring_model (
  id text constraint scoring_model_pk primary key,
  version integer not null constraint scoring_model_version_once unique,
  document jsonb not null,
  active boolean not null,
  published_at timestamptz not null
);

create unique index scoring_model_one_active on scoring_model (active) where active;

comment on table scoring_model is 'Scoring models as documents; a published one is never edited.';
comment on column scoring_model.active is 'The one model new assessments are made with.';

create table minimum_wage (
  region_code text collate "C" not null,
  year integer not null,
  monthly bigint not null constraint minimum_wage_positive check (monthly > 0),
  source text not null,
  constraint minimum_wage_pk primary key (region_code, year)
);

comment on table minimum_wage is
  'Minimum wages: UMK of a regency, else UMP of a province; whole rupiah a month.';
