-- Programmes and their gates. They govern from above and have no place: everybody reads them.

create table programme (
  code text not null,
  name text not null,
  decile_from smallint not null,
  decile_to smallint not null,
  payment_stages jsonb not null,
  valid_from date not null,
  valid_to date,
  version bigint not null,
  told_version bigint not null default 0,
  constraint programme_pk primary key (code),
  constraint programme_deciles check (1 <= decile_from and decile_from <= decile_to and decile_to <= 10),
  constraint programme_validity check (valid_to is null or valid_from < valid_to)
);

comment on table programme is 'What families are enrolled in; gates and stages are data, with the days between which they hold.';
comment on column programme.decile_to is 'The highest DTSEN decile (desil) it is for.';
comment on column programme.payment_stages is 'Payment stages (tahap): number, and the month and day on which it opens.';
comment on column programme.valid_to is 'The first day on which these gates no longer hold; null while they do.';
comment on column programme.told_version is 'The version that was last told to the other services.';

insert into programme (code, name, decile_from, decile_to, payment_stages, valid_from, version)
select code, name, 1, decile_to,
  '[{"number": 1, "opensOn": "01-01"}, {"number": 2, "opensOn": "04-01"},
    {"number": 3, "opensOn": "07-01"}, {"number": 4, "opensOn": "10-01"}]', date '2025-01-01', 1
from (values
  ('PKH', 'Program Keluarga Harapan', 4),
  ('BPNT', 'Bantuan Pangan Non-Tunai (Sembako)', 5),
  ('PBI_JK', 'Penerima Bantuan Iuran Jaminan Kesehatan', 5)) as seed (code, name, decile_to);
