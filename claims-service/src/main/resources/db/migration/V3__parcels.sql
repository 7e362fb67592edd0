insert into processor_token (processor, segment) values ('parcels', 0), ('parcels', 1);

-- Which claims there are, by the numbers that stand on parcels. Written in the claim's own transaction; replay never touches it.
create table known_claim (
    claim_id        uuid        primary key,
    order_id        text        not null,
    rma_number      text        not null unique,
    requested_at    timestamptz not null
);
create index known_claim_order on known_claim (order_id, requested_at);

-- What the carrier made. It holds nothing of the customer's: the carrier is told the RMA number only.
create table return_label (
    label_id        uuid        primary key,
    claim_id        uuid        not null,
    carrier         text        not null,
    tracking_number text        not null,
    pdf             bytea       not null,
    made_at         timestamptz not null,
    issued_at       timestamptz,
    first_scan_at   timestamptz
);
create index return_label_claim on return_label (claim_id, issued_at);
create index return_label_tracking on return_label (tracking_number);
create table carrier_scan_cursor (
    only_one        boolean     primary key default true check (only_one),
    sequence        bigint      not null
);
insert into carrier_scan_cursor (sequence) values (0);

-- A parcel that lies in the warehouse, by the number it was scanned under: the same scan makes no second one.
create table parcel_here (
    number          text        primary key,
    parcel_id       uuid        not null
);
create index parcel_here_parcel on parcel_here (parcel_id);

-- Photos, each once by the hash of what is stored, for as long as somebody needs it. Personal data: beside the events and erasable.
create table photo (
    hash            text        primary key,
    content         bytea       not null,
    stored_at       timestamptz not null
);
create table photo_link (
    hash            text        not null references photo,
    owner_id        uuid        not null,
    order_id        text,
    primary key (hash, owner_id)
);
create index photo_link_owner on photo_link (owner_id);
create index photo_link_order on photo_link (order_id);
-- What the warehouse wrote: free text, beside the events and erasable.
create table warehouse_note (
    note_id         uuid        primary key,
    owner_id        uuid        not null,
    order_id        text,
    note            text        not null
);
create index warehouse_note_owner on warehouse_note (owner_id);
create index warehouse_note_order on warehouse_note (order_id);

-- Read model, rebuilt by replay.
create table parcel_overview (
    parcel_id       uuid        primary key,
    state           text        not null,
    numbers         text[]      not null,
    scanned_at      timestamptz not null,
    detail          text        not null
);
create index parcel_overview_state on parcel_overview (state, scanned_at desc);
create index parcel_overview_scanned on parcel_overview (scanned_at desc, parcel_id);
create index parcel_overview_numbers on parcel_overview using gin (numbers);
