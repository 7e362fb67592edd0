-- What ops asked to be read again from the beginning. While a row is STOPPING every instance stops the processor and lets go of its claims.
create table replay (
    id                   bigserial primary key,
    processor            text        not null,
    requested_by         text        not null,
    requested_at         timestamptz not null default clock_timestamp(),
    state                text        not null default 'STOPPING' check (state in ('STOPPING', 'STARTED', 'GIVEN_UP')),
    decided_at           timestamptz,
    reason               text
);
create unique index replay_open on replay (processor) where state = 'STOPPING';
create index replay_latest on replay (processor, id);
-- Errors of processors that wait and try again, as each node sees its own; a row that is not renewed has outlived its node.
create table processor_error (
    processor            text        not null,
    node                 text        not null,
    error                text        not null,
    since                timestamptz not null default clock_timestamp(),
    seen_at              timestamptz not null,
    primary key (processor, node)
);
