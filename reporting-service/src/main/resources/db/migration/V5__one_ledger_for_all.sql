-- The ledger holds more than enrollments: cases, graduations, grants, sessions, facilitators, issues.

alter table movement rename column enrollment_id to subject_id;
alter table movement rename column programme to item;
alter table movement alter column delta type bigint;
alter table movement drop constraint movement_account_known;
alter table movement add constraint movement_account_known check (account in (
  'RECIPIENT', 'SUSPENDED', 'CASE', 'GRADUATE', 'RELAPSE', 'RETURNED', 'SESSION', 'ATTENDANCE',
  'APPROVED', 'GRANT', 'GRANT_AMOUNT', 'BUSINESS', 'FACILITATOR', 'ISSUE'));

drop index movement_by_area;
alter index movement_by_enrollment rename to movement_by_subject;
create index movement_by_area on movement (account, area_code, item, effective_on)
  include (recorded_on, cause, counterpart_code, delta);
create index movement_by_facilitator on movement (facilitator_id, account, item, effective_on)
  include (recorded_on, cause, area_code, counterpart_code, delta)
  where facilitator_id is not null;

comment on column movement.subject_id is 'What moved: an enrollment, a case, a grant, …';
comment on column movement.item is
  'What of the account: a programme, a kind of case, of session, of issue, a scheme.';
comment on column movement.account is
  'RECIPIENT counts who receives, SUSPENDED whose pay rests; CASE the cases by step (cause); '
  'GRADUATE graduations, RELAPSE those who came back, RETURNED on the day they had graduated; '
  'SESSION and ATTENDANCE sessions and who came; APPROVED, GRANT, GRANT_AMOUNT and BUSINESS grants '
  'decided, paid, the rupiah and how the business does (cause); FACILITATOR who works; ISSUE open '
  'issues of data quality.';
