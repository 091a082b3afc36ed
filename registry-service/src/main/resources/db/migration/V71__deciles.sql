-- Every decile (desil) of every family with its DTSEN version; a quarter is never lost.

create table family_decile (
  family_id uuid not null constraint family_decile_of_family references family on delete cascade,
  dtsen_version text not null,
  value smallint not null constraint family_decile_value_range check (value between 1 and 10),
  area_code text collate "C" not null,
  facilitator_id uuid,
  recorded_at timestamptz not null,
  constraint family_decile_pk primary key (family_id, dtsen_version)
);

call scope_by_area('family_decile', true);

insert into family_decile (family_id, dtsen_version, value, area_code, facilitator_id, recorded_at)
select id, dtsen_version, decile, area_code, facilitator_id, updated_at
from family where decile is not null;

comment on table family_decile is 'The decile of a family in each DTSEN version; a later file of one version corrects it.';
comment on column family_decile.dtsen_version is 'Year and quarter, e.g. 2026-Q3.';
comment on column family_decile.area_code is 'The village its family lives in; follows the family.';
comment on column family_decile.recorded_at is 'When it came into the register.';

-- What a file of deciles does, or would do in a dry run, to each family.
create table import_decile_change (
  import_id uuid not null constraint import_decile_change_of_job references import_job on delete cascade,
  family_id uuid not null,
  family_number text not null,
  before smallint,
  after smallint not null,
  area_code text collate "C" not null,
  constraint import_decile_change_pk primary key (import_id, family_id)
);

call scope_by_area('import_decile_change', false);

comment on table import_decile_change is 'Who rises and who falls by a file of deciles; told before it is applied and after.';
comment on column import_decile_change.before is 'The decile held before; null when none was.';
comment on column import_decile_change.area_code is 'The village the family lived in at that time.';
