-- Rights and extensions of one service's database. Run in that database by a superuser; may be run
-- again.
do $$
declare
  owner text := current_database() || '_owner';
  app text := current_database() || '_app';
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to %I, %I', current_database(), owner, app);
  revoke all on schema public from public;
  execute format('grant usage, create on schema public to %I', owner);
  execute format('grant usage on schema public to %I', app);

  -- What the owner creates, the application may use; never truncate, which row security cannot see.
  execute format('alter default privileges for role %I grant select, insert, update, delete on tables to %I', owner, app);
  execute format('alter default privileges for role %I grant usage, select on sequences to %I', owner, app);
  execute format('alter default privileges for role %I revoke execute on functions from public', owner);
  execute format('alter default privileges for role %I grant execute on functions to %I', owner, app);
end $$;

create extension if not exists pg_trgm;

-- Row security evaluates a condition before its policy only when the function behind it is
-- leakproof; without this a search by trigrams reads the whole table.
do $$
declare
  search regprocedure;
begin
  for search in
    select p.oid::regprocedure
      from pg_proc p
      join pg_depend d on d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
      join pg_extension e on d.refclassid = 'pg_extension'::regclass and e.oid = d.refobjid
     where e.extname = 'pg_trgm' and p.prokind = 'f' and not p.proleakproof
       and p.proname not in ('set_limit', 'show_limit')
    union all
    select p.oid::regprocedure
      from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace and not p.proleakproof
       and p.oid::regprocedure::text in (
         'textlike(text,text)', 'textnlike(text,text)', 'texticlike(text,text)', 'texticnlike(text,text)',
         'textregexeq(text,text)', 'textregexne(text,text)', 'texticregexeq(text,text)', 'texticregexne(text,text)',
         'lower(text)', 'upper(text)')
  loop
    execute format('alter function %s leakproof', search);
  end loop;
end $$
