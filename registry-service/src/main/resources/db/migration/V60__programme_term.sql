-- What governs a programme changes with the years: its terms are data, each between two days.

alter table programme add column creation_hash text;

create table programme_term (
  programme text not null,
  valid_from date not null,
  valid_to date,
  decile_from smallint not null,
  decile_to smallint not null,
  payment_stages jsonb not null,
  components jsonb not null,
  caps jsonb,
  count_order text not null,
  review jsonb,
  note text,
  constraint programme_term_pk primary key (programme, valid_from),
  constraint programme_term_of_programme foreign key (programme) references programme (code),
  constraint programme_term_validity check (valid_to is null or valid_from < valid_to),
  constraint programme_term_deciles
    check (1 <= decile_from and decile_from <= decile_to and decile_to <= 10),
  constraint programme_term_order_known
    check (count_order in ('HIGHEST_FIRST', 'OLDEST_FIRST', 'YOUNGEST_FIRST'))
);

comment on column programme.decile_from is 'Of the term that holds now, as it was told last.';
comment on column programme.valid_from is 'When the term began that holds now; the job of the night follows it.';
comment on column programme.creation_hash is 'Keyed hash of the creating request, to know its repeat; null for what came with the service.';
comment on table programme_term is 'What holds for a programme between two days. Terms of one programme never share a day; whoever writes holds the programme''s row.';
comment on column programme_term.components is 'Komponen: why a person counts, for how many rupiah a year, under which conditions, how many of a family.';
comment on column programme_term.caps is 'How many persons of a family count at most, and how many of each group of components.';
comment on column programme_term.count_order is 'Who counts when more qualify than the caps let count.';
comment on column programme_term.review is 'After how many months received a review falls due, and which families are exempt; null where none does.';
comment on column programme_term.note is 'Where the rules come from, and what they leave open.';

insert into programme (code, name, decile_from, decile_to, payment_stages, valid_from, version)
values ('SEKOLAH_RAKYAT', 'Sekolah Rakyat', 1, 2, '[]', date '2025-07-14', 0);

insert into programme_term (programme, valid_from, valid_to, decile_from, decile_to, payment_stages,
  components, count_order)
select code, valid_from, valid_to, decile_from, decile_to, payment_stages, '[]', 'HIGHEST_FIRST'
from programme;

update programme_term set
  components = '[
    {"code": "PREGNANT_OR_POSTPARTUM", "name": "Ibu hamil atau nifas", "amountPerYear": 3000000,
     "pregnantOrPostpartum": true,
     "note": "Sampai kehamilan kedua; urutan kehamilan tidak tercatat dalam daftar dan diperiksa pendamping."},
    {"code": "EARLY_CHILDHOOD", "name": "Anak usia dini 0-6 tahun", "amountPerYear": 3000000,
     "ageFrom": 0, "ageTo": 6, "atMost": 2, "group": "CHILDREN"},
    {"code": "ELEMENTARY", "name": "Anak SD atau sederajat", "amountPerYear": 900000,
     "ageFrom": 6, "ageTo": 21, "attendingSchool": true, "schoolLevel": "SD", "group": "CHILDREN"},
    {"code": "JUNIOR_HIGH", "name": "Anak SMP atau sederajat", "amountPerYear": 1500000,
     "ageFrom": 6, "ageTo": 21, "attendingSchool": true, "schoolLevel": "SMP", "group": "CHILDREN"},
    {"code": "SENIOR_HIGH", "name": "Anak SMA atau sederajat", "amountPerYear": 2000000,
     "ageFrom": 6, "ageTo": 21, "attendingSchool": true, "schoolLevel": "SMA", "group": "CHILDREN"},
    {"code": "ELDERLY", "name": "Lanjut usia", "amountPerYear": 2400000, "ageFrom": 60,
     "note": "60 tahun menurut peraturan tahun 2018; pada beberapa tahun dipakai 70 tahun."},
    {"code": "SEVERE_DISABILITY", "name": "Penyandang disabilitas berat", "amountPerYear": 2400000,
     "disabilities": ["SEVERE"]}]',
  caps = '{"persons": 4, "groups": [{"code": "CHILDREN", "atMost": 3}]}',
  note = 'Indeks 2024 = 2025 = 2026.'
where programme = 'PKH';

update programme_term set
  review = '{"afterMonths": 60, "exemption": "ANY_EXEMPT_MEMBER", "adultFrom": 18, "elderlyFrom": 60}'
where programme in ('PKH', 'BPNT');

update programme_term set
  components = '[
    {"code": "SCHOOL_AGE_CHILD", "name": "Anak usia sekolah", "amountPerYear": 0,
     "ageFrom": 6, "ageTo": 21,
     "note": "Sekolah berasrama tanpa biaya; bukan bantuan uang."}]'
where programme = 'SEKOLAH_RAKYAT';

-- A new version, so that the other services learn of the components.
update programme set version = version + 1;
