-- Forgetting people: families whose aid ended long ago are anonymised.

alter table family add column anonymised_at timestamptz;

comment on column family.anonymised_at is 'When its people, card and address were forgotten; its number and its enrollments stay for the counts.';

create index access_log_by_time on access_log (at desc, id desc);

-- The journal is append-only for the role that runs. This function is the one exception: it empties
-- the field changes, and causes in words, of families that are anonymised already, and nothing else.
-- It runs as the owner, whom row security binds as well, so it reaches no further than its caller.
create function forget_changes(families uuid[]) returns bigint
language sql volatile security definer set search_path = public, pg_temp as $$
  with forgotten as (
    update journal set changes = null,
      cause = case when cause ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cause end
    where (changes is not null or cause is not null)
      and (key in (select id::text from family
            where id = any (families) and anonymised_at is not null)
        or key in (select q.id::text from quality_issue q join family f on f.id = q.family_id
            where f.id = any (families) and f.anonymised_at is not null))
      and topic in ('registry.family', 'registry.enrollment', 'registry.quality')
    returning 1)
  select count(*) from forgotten
$$;

comment on function forget_changes is 'Empties the journal''s field changes and worded causes of families that are anonymised; answers how many entries.';
