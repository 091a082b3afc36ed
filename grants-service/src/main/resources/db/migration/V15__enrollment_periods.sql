-- How long a family has been on aid, and whether it graduated, matters for some schemes.

alter table enrollment add column reason text;
alter table enrollment add column periods jsonb;

comment on column enrollment.reason is 'Why the status began, e.g. INDEPENDENT for one that graduated.';
comment on column enrollment.periods is 'All periods in order: status, from, to. Null is not told since this was kept; a rebuild of the feed tells it.';
