-- Payments in bulk: what the office orders from the bank, and the bank's answer to each.

create sequence payment_number;

create table payment_order (
  id uuid not null,
  round_id uuid not null,
  area_code text collate "C" not null,
  payments integer not null,
  amount bigint not null,
  ordered_on date not null,
  ordered_by text not null,
  ordered_at timestamptz not null,
  cancelled_by text,
  cancelled_at timestamptz,
  cancel_reason text,
  constraint payment_order_pk primary key (id),
  constraint payment_order_of_round foreign key (round_id) references grant_round (id),
  constraint payment_order_some check (payments > 0 and amount > 0),
  constraint payment_order_cancelled check (
    (cancelled_by is null) = (cancelled_at is null) and (cancelled_at is null) = (cancel_reason is null))
);

create index payment_order_by_round on payment_order (round_id, ordered_at, id);

call scope_by_area('payment_order', false);

comment on table payment_order is 'Perintah bayar: payments of a round that the office orders from the bank at once.';
comment on column payment_order.area_code is 'The area of its round.';
comment on column payment_order.payments is 'How many payments were ordered.';
comment on column payment_order.amount is 'Their rupiah.';

alter table payment
  add column order_id uuid,
  add column number text,
  alter column reference drop not null,
  alter column paid_on drop not null,
  drop constraint payment_status_known,
  add constraint payment_status_known check (status in ('ORDERED', 'PAID', 'RETURNED', 'CANCELLED')),
  add constraint payment_of_order foreign key (order_id) references payment_order (id)
    deferrable initially deferred,
  add constraint payment_number_once unique (number),
  add constraint payment_numbered check ((order_id is null) = (number is null)),
  add constraint payment_paid check (
    case when status = 'PAID' or order_id is null then paid_on is not null and reference is not null
         when status = 'RETURNED' then true
         else paid_on is null and reference is null end);

create index payment_by_order on payment (order_id);

-- Nobody is paid twice, nor ordered to be: at most one payment of a grant is on its way or has arrived.
drop index payment_once;
create unique index payment_once on payment (grant_id) where status in ('ORDERED', 'PAID');

comment on column payment.status is 'ORDERED from the bank, PAID, RETURNED by the bank, CANCELLED before the bank had it.';
comment on column payment.order_id is 'The order it belongs to; null for one that was recorded by hand.';
comment on column payment.number is 'The order number the bank repeats: PB, eight digits, two check digits. It says nothing about her.';
comment on column payment.paid_on is 'Null while it is ordered, and when the bank returned it without paying.';

-- Two check digits (ISO 7064, modulus 97): a mistyped number is no other woman's.
create function payment_number(nth bigint) returns text
language sql immutable as $$
  select 'PB' || lpad((nth * 100 + 98 - (nth * 100) % 97)::text, 10, '0')
$$;

comment on function payment_number is 'The nth order number of this service, with its check digits.';
