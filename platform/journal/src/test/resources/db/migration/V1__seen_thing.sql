-- What the test feed keeps of things: the last state and how often one was applied.

create table seen_thing (
  key text constraint seen_thing_pk primary key,
  version bigint not null,
  name text not null constraint seen_thing_name_short check (length(name) <= 40),
  area_code text collate "C" not null,
  applied integer not null default 1
);

call scope_by_area('seen_thing', false);
