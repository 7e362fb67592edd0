-- Messages that could not be read or accepted, and behind them the later ones of the same key.
create table parked_message (
    id                   bigserial primary key,
    listener             text        not null,
    topic                text        not null,
    message_key          text,
    partition            integer     not null,
    record_offset        bigint      not null,
    headers              text        not null,
    payload              bytea,
    reason               text        not null,
    parked_at            timestamptz not null default now(),
    mended_by            text,
    unique (listener, topic, partition, record_offset)
);
-- By hash: a key may be longer than an ordered index can hold.
create index parked_message_queue on parked_message using hash (message_key);
-- What ops gave up, who did and why: nothing vanishes without a trace.
create table discarded_message (
    id                   bigint primary key,
    listener             text        not null,
    topic                text        not null,
    message_key          text,
    payload              bytea,
    reason               text        not null,
    discarded_by         text        not null,
    discarded_because    text        not null,
    discarded_at         timestamptz not null default now()
);
