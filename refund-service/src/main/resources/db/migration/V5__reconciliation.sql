-- When each part was set aside. The overview is read from the first event on once more, which changes nothing else.
alter table refund_part add column drawn_at timestamptz;
create index refund_part_drawn on refund_part (drawn_at);
update processor_token set token = null, token_type = null where processor = 'overview';

-- Which promises are open, most urgent first.
create index refund_overview_open on refund_overview (due) where issued_at is null;

-- What was compared, and when; a report, kept for 400 days.
create table reconciliation (
    reconciliation_id    uuid        primary key,
    asked_at             timestamptz not null,
    -- Opaque; absent for the daily one.
    asked_by             text,
    request              text        not null,
    from_instant         timestamptz not null,
    before_instant       timestamptz not null,
    finished_at          timestamptz
);
create index reconciliation_asked on reconciliation (asked_at);

create table reconciliation_total (
    reconciliation_id    uuid        not null references reconciliation on delete cascade,
    currency             text        not null,
    approved             numeric     not null,
    sent                 numeric     not null,
    settled_by_provider  numeric     not null,
    settled_by_hand      numeric     not null,
    in_flight            numeric     not null,
    failed               numeric     not null,
    not_drawn            numeric     not null,
    paid_at_provider     numeric     not null,
    explained            numeric     not null,
    differences          integer     not null,
    primary key (reconciliation_id, currency)
);

create table reconciliation_finding (
    reconciliation_id    uuid        not null references reconciliation on delete cascade,
    number               integer     not null,
    kind                 text        not null,
    refund_key           text,
    refund_id            text,
    payment_id           text        not null,
    attempt              integer     not null,
    provider_refund_ids  text[]      not null,
    our_currency         text,
    our_amount           numeric,
    our_status           text,
    their_currency       text,
    their_amount         numeric,
    their_status         text,
    failure_code         text,
    correction_id        uuid,
    primary key (reconciliation_id, number)
);

-- Why a person corrected something, in words: beside the events.
create table reconciliation_correction (
    correction_id        uuid        primary key,
    reconciliation_id    uuid        not null references reconciliation on delete cascade,
    number               integer     not null,
    request              text        not null,
    kind                 text        not null,
    why                  text        not null,
    corrected_by         text        not null,
    corrected_at         timestamptz not null
);
