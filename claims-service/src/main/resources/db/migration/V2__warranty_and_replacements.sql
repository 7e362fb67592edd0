-- How much the storefront was known to have cancelled of the line when its units were claimed: no two clocks need to be compared later.
alter table reservation add column cancelled_before integer not null default 0 check (cancelled_before >= 0);
-- Why they were claimed; not kept before this.
alter table reservation add column reason text;

-- What became of reserved units and when, as the warranty pauses until then and another reason was rejected then.
create table reservation_end (
    id              bigint      generated always as identity primary key,
    claim_id        uuid        not null,
    entry           integer     not null,
    kind            text        not null check (kind in ('RELEASED', 'REJECTED', 'USED')),
    quantity        integer     not null check (quantity > 0),
    ended_at        timestamptz not null,
    foreign key (claim_id, entry) references reservation
);
create index reservation_end_entry on reservation_end (claim_id, entry);

-- By which numbers a parcel or a unit is found: as scanned, in capitals and without blanks.
create table order_number (
    kind            text not null check (kind in ('tracking', 'serial')),
    number          text not null,
    order_id        text not null references storefront_order,
    primary key (kind, number, order_id)
);

create index idempotency_key_used_at on idempotency_key (used_at);
create index claim_description_order on claim_description (order_id);
create index claim_overview_newest on claim_overview (requested_at desc, claim_id);
