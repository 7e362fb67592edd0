-- What a person settles, item by item; built from events, and again at any time.
create table settlement_item (
    refund_id            text        not null,
    item                 text        not null,
    claim_id             text        not null,
    order_id             text        not null,
    cause                text        not null,
    payments             text[]      not null,
    methods              text[]      not null,
    currency             text        not null,
    amount               numeric     not null,
    opened_at            timestamptz not null,
    status               text        not null,
    reference            text,
    paid_on              date,
    looked_up            text,
    recorded_by          text,
    ended_by             text,
    ended_at             timestamptz,
    dismissed_because    text,
    primary key (refund_id, item)
);
create index settlement_item_open on settlement_item (refund_id) where status in ('OPEN', 'WAITS_FOR_SECOND_PERSON');

-- It knew neither attempts nor ends. The overview is read from the first event on once more, which changes nothing where all is known.
drop table refund_settlement;
update processor_token set token = null, token_type = null where processor = 'overview';

-- The first answer to a request, so that its repetition gets the same.
create table idempotency_key (
    caller               text        not null,
    key                  text        not null,
    request_hash         text        not null,
    answer               text,
    used_at              timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_used_at on idempotency_key (used_at);

-- Beside the events, since it may tell who somebody is; gone when the customer is erased.
create table settlement_note (
    note_id              uuid        primary key,
    refund_id            text        not null,
    order_id             text        not null,
    item                 text        not null,
    written_at           timestamptz not null,
    written_by           text        not null,
    note                 text        not null
);
create index settlement_note_order on settlement_note (order_id);
create index settlement_note_refund on settlement_note (refund_id);

-- Of these customers nothing is kept any more.
create table erased_order (
    order_id             text        primary key
);

-- Which refunds need to know where the money shall go; from the first event on, also for what waits already.
insert into processor_token (processor, segment) values ('payouts', 0), ('payouts', 1);
create table payout_request (
    refund_id            text        not null,
    item                 text        not null,
    order_id             text        not null,
    kind                 text        not null,
    currency             text        not null,
    amount               numeric     not null,
    -- Written down by a person, and not confirmed yet.
    paid_at              timestamptz,
    settled_at           timestamptz,
    primary key (refund_id, item)
);

-- Personal data of customers: gone 30 days after the settlement, or with the customer.
create table payout_details (
    refund_id            text        primary key,
    order_id             text        not null,
    kind                 text        not null,
    holder               text        not null,
    iban                 text,
    account              text,
    bank                 text,
    network              text,
    address              text,
    given_at             timestamptz not null
);
create index payout_details_order on payout_details (order_id);
