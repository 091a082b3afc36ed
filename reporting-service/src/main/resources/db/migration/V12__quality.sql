-- Issues of data quality as registry.quality tells them.

create table quality_issue (
  id uuid constraint quality_issue_pk primary key,
  version bigint not null,
  kind text not null,
  state text not null,
  outcome text,
  area_code text collate "C" not null,
  facilitator_id uuid
);

call scope_by_area('quality_issue', true);

comment on table quality_issue is 'The newest state of each issue.';
