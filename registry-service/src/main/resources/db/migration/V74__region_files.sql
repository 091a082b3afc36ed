-- Files whose chunks wait for each other, and areas of work that follow a change of regions.

alter table import_job add column in_order boolean not null default false;

comment on column import_job.in_order is 'Whether a chunk waits for those before it: a region for the one above it.';

create index facilitator_by_areas on facilitator using gin (areas);
