-- A proposal may lead to an enrollment, and the review follows what was really received.

alter table enrollment drop constraint enrollment_review_while_running;
alter table enrollment drop constraint enrollment_status_known;
alter table enrollment drop constraint enrollment_end_has_reason;

alter table enrollment add constraint enrollment_status_known
  check (status in ('PROPOSED', 'ACTIVE', 'SUSPENDED', 'ENDED'));
alter table enrollment add constraint enrollment_end_has_reason
  check (status in ('PROPOSED', 'ACTIVE') or reason is not null);
alter table enrollment add constraint enrollment_review_while_running
  check (review_due_on is null or status in ('ACTIVE', 'SUSPENDED'));

comment on column enrollment.status is 'PROPOSED (diusulkan, does not count), ACTIVE, SUSPENDED (ditangguhkan, still counts) or ENDED.';
comment on column enrollment.started_on is 'Its first day; while it is proposed, the day of the proposal.';
comment on column enrollment.cause_id is 'The graduation case that ended it or whose reversal reinstated it, or the proposal it came from.';
comment on column enrollment.review_due_on is 'When the months of the programme''s review have really been received, gaps not counted: a review, never an automatic end. Null while proposed or ended, and for exempt families.';
