-- The movement ledger: what is held of each enrollment, and the lines posted for it.

create table enrollment (
  enrollment_id uuid constraint enrollment_pk primary key,
  version bigint not null,
  family_id uuid not null,
  programme text not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  decile smallint,
  periods jsonb not null
);

create index enrollment_by_family on enrollment (family_id);

call scope_by_area('enrollment', true);

comment on table enrollment is
  'Each enrollment as it was last posted. The next posting is the difference to these periods.';
comment on column enrollment.version is 'The version posted last; 0 while the first is on its way.';

create table movement (
  position bigint generated always as identity constraint movement_pk primary key,
  enrollment_id uuid not null,
  programme text not null,
  account text not null
    constraint movement_account_known check (account in ('RECIPIENT', 'SUSPENDED')),
  cause text not null,
  effective_on date not null,
  recorded_on date not null,
  area_code text collate "C" not null,
  counterpart_code text collate "C",
  facilitator_id uuid,
  delta smallint not null constraint movement_moves check (delta <> 0)
);

create index movement_by_area on movement (programme, account, area_code, effective_on)
  include (recorded_on, cause, counterpart_code, delta);
create index movement_by_enrollment on movement (enrollment_id);

call scope_by_area('movement', true);

comment on table movement is 'The ledger. Lines are never changed; a correction posts the reverse.';
comment on column movement.account is 'RECIPIENT counts who receives, SUSPENDED whose pay rests.';
comment on column movement.effective_on is 'The day from which the count is another one.';
comment on column movement.recorded_on is 'The day it was recorded, in Asia/Jakarta.';
comment on column movement.area_code is 'The village whose count moved.';
comment on column movement.counterpart_code is
  'The village at the other end of a move; in an area that holds both, nothing has happened.';
comment on column movement.facilitator_id is 'Who accompanies the family now; follows the family.';
