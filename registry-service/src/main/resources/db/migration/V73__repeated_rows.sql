-- The first row of a value that a file repeats is taken; somebody must look at what became of it.

drop view staged_row;

alter table import_row add column repeated boolean not null default false;

create view staged_row with (security_barrier) as
  select * from import_row
  where area_code >= (select current_setting('app.area_from', true))
    and area_code < (select current_setting('app.area_to', true));

grant select, delete, update (repeated) on staged_row to ${app};

comment on column import_row.repeated is 'Whether later rows, which were refused, hold the same value that may stand once.';
