-- A file of facilitators that speaks of an earlier day never overwrites what is newer.

alter table facilitator add column as_of date not null default date '2007-01-01';
alter table facilitator alter column as_of drop default;

comment on column facilitator.as_of is 'The day the newest file or request about it spoke of; PKH began in 2007, so what was held before this column is older than any file.';
