-- Row-level security by area and facilitator, declared once for every table that needs it.
-- The settings are written by the connection interceptor; a missing or empty one means no rows.
-- Each is read by a scalar sub-select, so that the planner evaluates it once a statement and can
-- use an index on area_code.

create procedure scope_by_area(scoped regclass, by_facilitator boolean)
language plpgsql as $$
declare
  in_area text := 'area_code >= (select current_setting(''app.area_from'', true))'
    || ' and area_code < (select current_setting(''app.area_to'', true))';
  own text := ' and ((select coalesce(current_setting(''app.facilitator'', true), '''')) = '''''
    || ' or facilitator_id = (select nullif(current_setting(''app.facilitator'', true), '''')::uuid))';
  condition text := in_area || case when by_facilitator then own else '' end;
begin
  execute format('alter table %s enable row level security', scoped);
  execute format('alter table %s force row level security', scoped);
  execute format(
    'create policy scope on %s using (%s) with check (%s)', scoped, condition, condition);
end
$$;

comment on procedure scope_by_area is
  'Only rows inside the session''s area (and of its facilitator) exist. The table has area_code '
  'text collate "C" and, if by_facilitator, facilitator_id uuid.';
