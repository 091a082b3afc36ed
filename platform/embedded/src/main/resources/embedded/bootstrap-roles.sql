-- The two roles of one service, by the settings bootstrap.database, bootstrap.owner_password and
-- bootstrap.app_password. Run by a superuser, in any database; may be run again.
do $$
declare
  kind text;
  role text;
begin
  foreach kind in array array['owner', 'app'] loop
    role := current_setting('bootstrap.database') || '_' || kind;
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I', role);
    end if;
    execute format(
      'alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L',
      role, current_setting('bootstrap.' || kind || '_password'));
  end loop;
end $$
