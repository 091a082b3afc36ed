-- Schemes are data: whom a grant is for, where, since when and how much. They govern from above and
-- have no place of their own: everybody reads them, the ministry writes them.

create table scheme (
  code text not null,
  name jsonb not null,
  purpose jsonb not null,
  parent jsonb,
  area_code text not null,
  source text not null,
  version bigint not null,
  creation_hash text,
  constraint scheme_pk primary key (code)
);

create table scheme_term (
  scheme text not null,
  valid_from date not null,
  valid_to date,
  amounts jsonb not null,
  criteria jsonb not null,
  excludes jsonb not null,
  note text,
  constraint scheme_term_pk primary key (scheme, valid_from),
  constraint scheme_term_of_scheme foreign key (scheme) references scheme (code),
  constraint scheme_term_validity check (valid_to is null or valid_from <= valid_to)
);

comment on table scheme is 'Skema hibah modal: KRTP, PPSE, PENA and the others; a new one needs no code.';
comment on column scheme.parent is 'The programme it belongs to; KRTP belongs to YSS.';
comment on column scheme.area_code is 'Where it is given; * is the whole country.';
comment on column scheme.creation_hash is 'Keyed hash of the creating request, to know its repeat; null for what came with the service.';
comment on table scheme_term is 'What holds for a scheme between two days. Terms of one scheme never share a day; whoever writes holds the scheme''s row.';
comment on column scheme_term.valid_to is 'The last day on which it holds; null while it does.';
comment on column scheme_term.amounts is 'Rupiah for one recipient, by year: amount, and least where it is a range. A year without one is not decided yet.';
comment on column scheme_term.criteria is 'Each with its fact, its values or bounds, and its sentences in both languages.';
comment on column scheme_term.excludes is 'Schemes that a person, or a family, cannot receive in the same year; all others only show.';
