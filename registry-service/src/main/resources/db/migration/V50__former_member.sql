-- Who left the register, when and why: deaths, moves out of it, mistakes, duplicates.

create table former_member (
  id uuid constraint former_member_pk primary key,
  member_id uuid not null,
  family_id uuid not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  reason text not null,
  same_as uuid,
  left_on date not null,
  recorded_at timestamptz not null,
  nik_cipher bytea not null,
  nik_hash bytea not null,
  nik_last text not null,
  name text not null,
  sex text not null,
  birth_date date not null,
  constraint former_member_reason_known check (reason in
    ('DIED', 'MOVED_OUT', 'NOT_FOUND', 'MISTAKE', 'DUPLICATE', 'UNSTATED')),
  constraint former_member_duplicate_of check ((reason = 'DUPLICATE') = (same_as is not null))
);

create index former_member_by_family on former_member (family_id, recorded_at);
create index former_member_by_member on former_member (member_id);

call scope_by_area('former_member', true);

comment on table former_member is 'People who are in no family any more; the last thing that was known of them.';
comment on column former_member.area_code is 'The village her family lived in when she left.';
comment on column former_member.reason is 'DIED (meninggal), MOVED_OUT (pindah), NOT_FOUND, MISTAKE, DUPLICATE, UNSTATED.';
comment on column former_member.same_as is 'The person she turned out to be, for a duplicate.';
comment on column former_member.left_on is 'The day from which she counts as gone.';
