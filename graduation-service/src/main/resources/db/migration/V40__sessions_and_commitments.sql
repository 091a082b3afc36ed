-- Coaching (P2K2) and trainings: groups, sessions, who came; and school attendance (verkom).

create table learning_group (
  id uuid constraint learning_group_pk primary key,
  name text not null,
  kind text not null constraint learning_group_kind_known check (kind in ('P2K2', 'TRAINING')),
  village_code text collate "C" not null,
  chair_member_id uuid,
  closed_on date,
  version bigint not null,
  creation_hash text not null,
  area_code text collate "C" not null,
  facilitator_id uuid not null
);

create index learning_group_by_area on learning_group (area_code, id);
create index learning_group_by_facilitator on learning_group (facilitator_id, area_code, id);

call scope_by_area('learning_group', true);

comment on table learning_group is
  'Families that meet: a P2K2 group of 25 to 30 with a chair, or the participants of a training.';
comment on column learning_group.name is 'A name of the group; never a person''s.';
comment on column learning_group.chair_member_id is 'Ketua kelompok: a member of one of its families.';
comment on column learning_group.creation_hash is
  'Keyed hash of the creating request, to know its repeat.';

create table learning_group_family (
  group_id uuid not null
    constraint learning_group_family_group_fk references learning_group (id),
  family_id uuid not null,
  kind text not null,
  joined_on date not null,
  left_on date,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint learning_group_family_pk primary key (group_id, family_id, joined_on),
  constraint learning_group_family_leaves_later check (left_on is null or left_on >= joined_on)
);

create unique index learning_group_family_one_p2k2 on learning_group_family (family_id)
  where left_on is null and kind = 'P2K2';
create index learning_group_family_by_family on learning_group_family (family_id);

call scope_by_area('learning_group_family', true);

comment on table learning_group_family is
  'Which family belonged to which group from when to when; the row follows its family.';
comment on column learning_group_family.left_on is 'The first day it no longer belonged, if it left.';

create table session_module (
  code text constraint session_module_pk primary key,
  theme text not null,
  place smallint not null constraint session_module_place_once unique,
  theme_indonesian text not null,
  theme_english text not null,
  name_indonesian text not null,
  name_english text not null
);

comment on table session_module is
  'The 14 sessions of P2K2 in their five modules, and stunting; the curriculum every family meets.';
comment on column session_module.theme is 'The module (modul) the session (sesi) belongs to.';
comment on column session_module.place is 'Its place in the curriculum, from 1.';

insert into session_module
  (code, theme, place, theme_indonesian, theme_english, name_indonesian, name_english)
values
  ('PARENTING-1', 'PARENTING', 1, 'Pengasuhan dan Pendidikan Anak', 'Parenting and education',
    'Menjadi orang tua yang lebih baik', 'Being a better parent'),
  ('PARENTING-2', 'PARENTING', 2, 'Pengasuhan dan Pendidikan Anak', 'Parenting and education',
    'Memahami perilaku anak', 'Understanding how children behave'),
  ('PARENTING-3', 'PARENTING', 3, 'Pengasuhan dan Pendidikan Anak', 'Parenting and education',
    'Memahami cara anak usia dini belajar', 'Understanding how small children learn'),
  ('PARENTING-4', 'PARENTING', 4, 'Pengasuhan dan Pendidikan Anak', 'Parenting and education',
    'Membantu anak sukses di sekolah', 'Helping children succeed at school'),
  ('ECONOMY-1', 'ECONOMY', 5, 'Pengelolaan Keuangan dan Perencanaan Usaha', 'Economy and business',
    'Mengelola keuangan keluarga', 'Managing the family''s money'),
  ('ECONOMY-2', 'ECONOMY', 6, 'Pengelolaan Keuangan dan Perencanaan Usaha', 'Economy and business',
    'Cermat meminjam dan menabung', 'Borrowing and saving with care'),
  ('ECONOMY-3', 'ECONOMY', 7, 'Pengelolaan Keuangan dan Perencanaan Usaha', 'Economy and business',
    'Memulai usaha', 'Starting a business'),
  ('HEALTH-1', 'HEALTH', 8, 'Kesehatan dan Gizi', 'Health and nutrition',
    'Gizi dan layanan kesehatan ibu hamil', 'Nutrition and health care in pregnancy'),
  ('HEALTH-2', 'HEALTH', 9, 'Kesehatan dan Gizi', 'Health and nutrition',
    'Gizi ibu menyusui dan balita', 'Nutrition of nursing mothers and small children'),
  ('HEALTH-3', 'HEALTH', 10, 'Kesehatan dan Gizi', 'Health and nutrition',
    'Kesakitan anak dan kesehatan lingkungan', 'Children''s illnesses and a healthy home'),
  ('PROTECTION-1', 'PROTECTION', 11, 'Perlindungan Anak', 'Child protection',
    'Mencegah kekerasan terhadap anak', 'Preventing violence against children'),
  ('PROTECTION-2', 'PROTECTION', 12, 'Perlindungan Anak', 'Child protection',
    'Mencegah penelantaran dan eksploitasi anak', 'Preventing neglect and exploitation of children'),
  ('WELFARE-1', 'WELFARE', 13, 'Kesejahteraan Sosial', 'Social welfare',
    'Pelayanan bagi penyandang disabilitas berat', 'Care for people with severe disabilities'),
  ('WELFARE-2', 'WELFARE', 14, 'Kesejahteraan Sosial', 'Social welfare',
    'Kesejahteraan lanjut usia', 'The welfare of the elderly'),
  ('STUNTING-1', 'STUNTING', 15, 'Pencegahan dan Penanganan Stunting', 'Stunting',
    'Mencegah dan menangani stunting', 'Preventing and treating stunting');

create table session (
  id uuid constraint session_pk primary key,
  group_id uuid not null constraint session_group_fk references learning_group (id),
  kind text not null constraint session_kind_known check (kind in ('P2K2', 'SKILLS', 'BUSINESS')),
  module text constraint session_module_fk references session_module (code),
  topic text,
  held_on date not null,
  held_by uuid not null,
  minutes_reference text,
  present integer not null default 0,
  sick integer not null default 0,
  absent integer not null default 0,
  version bigint not null,
  creation_hash text not null,
  area_code text collate "C" not null,
  facilitator_id uuid not null,
  constraint session_p2k2_has_module check (kind <> 'P2K2' or module is not null),
  constraint session_counts_people check (present >= 0 and sick >= 0 and absent >= 0)
);

create index session_by_area on session (area_code, id);
create index session_by_group on session (group_id, held_on);
create index session_by_day on session (area_code, held_on);

call scope_by_area('session', true);

comment on table session is 'A meeting of a group: monthly coaching (P2K2), or a skills or business course.';
comment on column session.held_by is 'The facilitator whose session it was; stays when the group goes to another.';
comment on column session.facilitator_id is 'The facilitator of the group today, who sees the session.';

create table attendance (
  session_id uuid not null,
  family_id uuid not null,
  member_id uuid,
  state text not null
    constraint attendance_state_known check (state in ('PRESENT', 'SICK', 'ABSENT')),
  held_on date not null,
  kind text not null default 'P2K2',
  module text,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint attendance_pk primary key (session_id, family_id)
);

create index attendance_by_family on attendance (family_id, held_on);

call scope_by_area('attendance', true);

comment on table attendance is
  'Who came: a family without a row is unmarked. The row follows its family, and carries the day and '
  'module of its session for those who see the family and not the session.';
comment on column attendance.state is 'SICK counts neither for nor against a family.';
comment on column attendance.kind is 'Of the session; the attendance percentage is that of P2K2.';

create table commitment (
  family_id uuid not null,
  member_id uuid not null,
  month date not null,
  days_open smallint not null,
  days_attended smallint not null,
  area_code text collate "C" not null,
  facilitator_id uuid,
  constraint commitment_pk primary key (family_id, member_id, month),
  constraint commitment_month_first_day check (extract(day from month) = 1),
  constraint commitment_days check (days_open between 1 and 31 and days_attended between 0 and days_open)
);

call scope_by_area('commitment', true);

comment on table commitment is
  'Commitment verification (verkom): on how many school days of a month a child attended. The '
  'commitment is met from 85 percent on.';
comment on column commitment.month is 'The first day of the month.';
