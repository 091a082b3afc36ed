-- What a case rests on and what runs beside it: assessments, the case before, clocks, contradictions.

alter table graduation_case
  add column assessment jsonb,
  add column decision_assessment jsonb,
  add column earlier_case_id uuid,
  add column contradiction_acknowledged boolean not null default false,
  add column capital_received_on date,
  add column exit_by date,
  add column exit_warning text,
  add column objection_id uuid,
  add column objection_state text,
  add column objection_due_on date,
  add column at_risk text,
  add column effective_dtsen_version text,
  add constraint graduation_case_exit_clock
    check ((capital_received_on is null) = (exit_by is null)),
  add constraint graduation_case_objection
    check ((objection_id is null) = (objection_state is null)
      and (objection_id is null) = (objection_due_on is null));

update graduation_case c set effective_dtsen_version = coalesce(f.dtsen_version, '')
from family f where f.family_id = c.family_id and c.step = 'EFFECTIVE';

create index graduation_case_by_kind on graduation_case (kind, area_code, id);
create index graduation_case_contradicted on graduation_case (area_code, id)
  where contradiction is not null;
create index graduation_case_exit on graduation_case (exit_by) where exit_by is not null;
create index graduation_case_warned on graduation_case (area_code, id)
  where exit_warning is not null;
create index graduation_case_at_risk on graduation_case (area_code, id) where at_risk is not null;

-- The registry's end without a component is recorded once, however often it is told.
create unique index graduation_case_natural_once on graduation_case (enrollment_id, effective_on)
  where kind = 'NATURAL' and step <> 'REVERSED';

create table natural_end_waiting (
  enrollment_id uuid constraint natural_end_waiting_pk primary key
);

alter table programme add column decile_to smallint;

comment on column graduation_case.assessment is
  'The assessment the opening rested on: id, score, band and model version, as they were.';
comment on column graduation_case.decision_assessment is
  'The newest assessment on the day of the decision, as it was.';
comment on column graduation_case.earlier_case_id is
  'The case by which the family graduated before, if it had.';
comment on column graduation_case.contradiction_acknowledged is
  'Whether the office has looked at the contradiction and said why it may stand.';
comment on column graduation_case.capital_received_on is
  'The day the PPSE capital came; the family leaves aid within twelve months.';
comment on column graduation_case.exit_by is 'The last day to leave aid after PPSE capital.';
comment on column graduation_case.exit_warning is 'MONTH_9, MONTH_11 or OVERDUE; null before.';
comment on column graduation_case.objection_state is
  'State of the newest objection; while it is open, the case does not become due.';
comment on column graduation_case.at_risk is
  'Why an effective case needs a look: DECILE (fell into the gate) or VISIT (what was found).';
comment on column graduation_case.effective_dtsen_version is
  'DTSEN version current when the case took effect; later deciles are held against it.';
comment on table natural_end_waiting is
  'Natural ends whose family has not been told of yet; recorded as soon as it is.';
comment on column programme.decile_to is 'The highest decile the programme is for, as told.';
