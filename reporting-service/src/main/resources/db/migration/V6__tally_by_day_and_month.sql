-- The ledger rolled up twice: by day, also as recorded, for districts and what is above them; and by
-- month for every area. A count is the months before and the days since, however many families.

drop table tally;

create table tally (
  account text not null,
  area_code text collate "C" not null,
  item text not null,
  effective_on date not null,
  cause text not null,
  recorded_on date not null,
  parent_code text collate "C",
  count bigint not null,
  constraint tally_pk primary key (account, area_code, item, effective_on, cause, recorded_on)
) with (fillfactor = 70);

create index tally_by_parent on tally (account, parent_code, item, area_code, effective_on);

call scope_by_area('tally', false);

comment on table tally is
  'Movements by day, day of recording and cause for districts, regencies, provinces and the country '
  '(*), without the moves that begin and end inside the area. Villages are read from the lines.';

create table month_tally (
  account text not null,
  area_code text collate "C" not null,
  item text not null,
  month date not null constraint month_tally_first_day check (extract(day from month) = 1),
  cause text not null,
  parent_code text collate "C",
  count bigint not null,
  constraint month_tally_pk primary key (account, area_code, item, month, cause)
) with (fillfactor = 70);

create index month_tally_by_parent on month_tally (account, parent_code, item, area_code, month);

call scope_by_area('month_tally', false);

comment on table month_tally is
  'The same by month, for villages too. Sums and not running balances: what is recorded late touches '
  'one month, not all that follow.';
comment on column month_tally.month is 'The first day of the month.';

insert into tally (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
select account, area, item, effective_on, cause, recorded_on, above, sum(delta)
from movement
  cross join lateral (values
    ('*', null), (left(area_code, 2), '*'), (left(area_code, 5), left(area_code, 2)),
    (left(area_code, 8), left(area_code, 5))) as level (area, above)
where counterpart_code is null
   or (area <> '*' and left(counterpart_code, length(area)) <> area)
group by 1, 2, 3, 4, 5, 6, 7 having sum(delta) <> 0;

insert into month_tally (account, area_code, item, month, cause, parent_code, count)
select account, area_code, item, date_trunc('month', effective_on)::date, cause, parent_code,
       sum(count)
from tally group by 1, 2, 3, 4, 5, 6;

insert into month_tally (account, area_code, item, month, cause, parent_code, count)
select account, area_code, item, date_trunc('month', effective_on)::date, cause, left(area_code, 8),
       sum(delta)
from movement group by 1, 2, 3, 4, 5, 6;
