-- Who saw identifiers whole, of which family, and why.

create table access_log (
  id uuid constraint access_log_pk primary key,
  family_id uuid not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  subject text not null,
  purpose text not null,
  at timestamptz not null
);

create index access_log_by_family on access_log (family_id, at);

call scope_by_area('access_log', true);

revoke update, delete, truncate on access_log from ${app};

comment on table access_log is 'One row for each family whose identifiers were shown whole.';
comment on column access_log.purpose is 'What the caller stated in X-Purpose.';
