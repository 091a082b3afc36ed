-- With the area in it the index is taken under row security too: the planner expects so little of an
-- area that it would rather read a regency for each of its facilitators.

drop index family_by_facilitator;
create index family_by_facilitator on family (facilitator_id, area_code)
  where facilitator_id is not null;
