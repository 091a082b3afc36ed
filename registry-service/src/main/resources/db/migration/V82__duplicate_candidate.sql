-- Pairs of people who may be one and the same; a person decides.

create table duplicate_candidate (
  id uuid not null,
  member_a uuid not null,
  member_b uuid not null,
  family_a uuid not null,
  family_b uuid not null,
  area_code text collate "C" not null,
  name_similarity smallint not null,
  score smallint not null,
  state text not null,
  found_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  surviving_family_id uuid,
  version bigint not null,
  constraint duplicate_candidate_pk primary key (id),
  constraint duplicate_candidate_pair unique (member_a, member_b),
  constraint duplicate_candidate_in_order check (member_a < member_b),
  constraint duplicate_candidate_state_known check (state in ('PROPOSED', 'SAME', 'DIFFERENT')),
  constraint duplicate_candidate_decided check ((state = 'PROPOSED') = (decided_by is null)),
  constraint duplicate_candidate_survivor
    check ((state = 'SAME') = (surviving_family_id is not null))
);

create index duplicate_candidate_by_area on duplicate_candidate (area_code, id);
create index duplicate_candidate_by_first on duplicate_candidate (family_a);
create index duplicate_candidate_by_second on duplicate_candidate (family_b);

call scope_by_area('duplicate_candidate', false);

comment on table duplicate_candidate is 'Two people of different families who may be one; a pair that was decided is never proposed again.';
comment on column duplicate_candidate.area_code is 'The smallest region that holds both: a caller sees the pair who may see both.';
comment on column duplicate_candidate.name_similarity is 'Of the names'' trigrams, in per cent.';
comment on column duplicate_candidate.score is 'Of 100: name 50, birth date 30, place 20 (ours).';
