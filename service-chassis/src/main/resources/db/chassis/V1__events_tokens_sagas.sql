-- The event store. The unique (aggregate, sequence) key is the concurrency check: never partition this table by index.
create sequence event_global_index as bigint increment by 1 cache 1;
create table event (
    global_index         bigint primary key default nextval('event_global_index'),
    event_id             text        not null unique,
    aggregate_type       text,
    aggregate_id         text        not null,
    sequence_number      bigint      not null,
    occurred_at          text        not null,
    name                 text        not null,
    revision             text,
    payload              bytea       not null,
    meta_data            bytea,
    stored_at            timestamptz not null default clock_timestamp(),
    unique (aggregate_id, sequence_number)
);
alter sequence event_global_index owned by event.global_index;
create index event_occurred_at on event (occurred_at);
-- Never written today; Axon asks for it when it loads an aggregate.
create table snapshot (
    event_id             text        not null unique,
    aggregate_type       text        not null,
    aggregate_id         text        not null,
    sequence_number      bigint      not null,
    occurred_at          text        not null,
    name                 text        not null,
    revision             text,
    payload              bytea       not null,
    meta_data            bytea,
    primary key (aggregate_id, sequence_number)
);

-- Where each processor stands. Services seed a row per processor and segment in their own migration.
create table processor_token (
    processor            text        not null,
    segment              integer     not null,
    token                bytea,
    token_type           text,
    updated_at           text        not null default '1970-01-01T00:00:00Z',
    owner                text,
    primary key (processor, segment)
);

create table saga (
    saga_id              text primary key,
    saga_type            text        not null,
    revision             text,
    content              bytea       not null
);
create table saga_association (
    id                   bigserial primary key,
    association_key      text        not null,
    association_value    text        not null,
    saga_type            text        not null,
    saga_id              text        not null
);
create index saga_association_lookup on saga_association (saga_type, association_key, association_value);
create index saga_association_saga on saga_association (saga_id, saga_type);
