-- All cases of a family share one count of versions, since their events share one key.

create table family_case (
  family_id uuid constraint family_case_pk primary key,
  version bigint not null constraint family_case_version_counts check (version >= 0)
);

insert into family_case (family_id, version)
select family_id, max(version) from graduation_case group by family_id;

comment on table family_case is
  'What holds the cases of a family against each other; it says nothing of a place or a person.';
comment on column family_case.version is
  'The newest version that any case of the family has had; the next change takes the next one.';
