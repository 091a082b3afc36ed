-- The ledger rolled up by day for the large areas, so that a count stays flat however many
-- families there are. Smaller areas are summed from the ledger itself.

create table tally (
  programme text not null,
  account text not null,
  area_code text collate "C" not null,
  effective_on date not null,
  cause text not null,
  parent_code text collate "C",
  count bigint not null,
  constraint tally_pk primary key (programme, account, area_code, effective_on, cause)
) with (fillfactor = 70);

create index tally_by_parent on tally (programme, account, parent_code, effective_on);

call scope_by_area('tally', false);

comment on table tally is
  'Movements by day and cause for regencies, provinces and the country (*), without the moves that '
  'begin and end inside the area.';
