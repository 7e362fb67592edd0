-- Deadlines of aggregates and sagas. One that fires is locked, and deleted in the transaction of what it does.
create table deadline (
    deadline_id          text        primary key,
    name                 text        not null,
    due                  timestamptz not null,
    -- Later than due where it has failed.
    next_try             timestamptz not null,
    failures             integer     not null default 0,
    scope                bytea       not null,
    scope_type           text        not null,
    payload              bytea       not null,
    payload_type         text        not null,
    payload_revision     text,
    meta_data            bytea       not null
);
create index deadline_next_try on deadline (next_try);
