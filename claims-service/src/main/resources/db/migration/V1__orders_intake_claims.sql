insert into processor_token (processor, segment) values ('publisher', 0), ('publisher', 1), ('overview', 0), ('overview', 1);

-- What the storefront told us. The row of an order is the lock under which anything about it is decided.
create table storefront_order (
    order_id        text primary key,
    first_heard_at  timestamptz not null default now()
);
create table order_fact (
    order_id        text not null references storefront_order,
    kind            text not null,
    fact_id         text not null,
    content         text not null,
    primary key (order_id, kind, fact_id)
);
-- Personal data: only here, and erasable.
create table order_contact (
    order_id        text primary key references storefront_order,
    customer_id     text not null,
    email           text not null
);
create index order_contact_customer on order_contact (customer_id);
create table erased_customer (
    customer_id     text primary key,
    erased_at       timestamptz not null default now()
);

-- One owner for "how much is left". Not a read model: replay never touches it.
create table reservation (
    claim_id        uuid    not null,
    entry           integer not null,
    order_id        text    not null references storefront_order,
    claimed_at      timestamptz not null,
    line_id         text    not null,
    undispatched    boolean not null,
    shipment_id     text    not null,
    held            integer not null check (held >= 0),
    used            integer not null check (used >= 0),
    primary key (claim_id, entry)
);
create index reservation_order on reservation (order_id);
create table approved_refund (
    refund_id       uuid    primary key,
    claim_id        uuid    not null,
    order_id        text    not null references storefront_order,
    currency        text    not null,
    amount          numeric not null check (amount > 0),
    shipping        numeric not null check (shipping >= 0)
);
create index approved_refund_order on approved_refund (order_id);
create table rma_number (
    rma_number      text primary key,
    claim_id        uuid not null unique
);
create table idempotency_key (
    caller          text not null,
    key             text not null,
    request_hash    text not null,
    answer          text,
    used_at         timestamptz not null default now(),
    primary key (caller, key)
);
-- Free text of a customer: personal data, beside the events and erasable.
create table claim_description (
    claim_id        uuid primary key,
    order_id        text not null,
    description     text not null
);

-- Read model, rebuilt by replay.
create table claim_overview (
    claim_id        uuid        primary key,
    order_id        text        not null,
    rma_number      text        not null,
    status          text        not null,
    requested_at    timestamptz not null,
    changed_at      timestamptz not null,
    detail          text        not null
);
create index claim_overview_order on claim_overview (order_id);
create index claim_overview_status on claim_overview (status, requested_at);
