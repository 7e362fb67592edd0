-- From the first event on, also for what is stored before this processor has ever run.
insert into processor_token (processor, segment) values
    ('publisher', 0), ('publisher', 1),
    ('promise', 0), ('promise', 1),
    ('overview', 0), ('overview', 1);

-- What people see of refunds; built from events, and again at any time.
create table refund_overview (
    refund_id            text primary key,
    claim_id             text        not null,
    order_id             text        not null,
    currency             text        not null,
    amount               numeric     not null,
    approved_at          timestamptz not null,
    due                  timestamptz not null,
    escalates            timestamptz not null,
    overdue_at           timestamptz,
    escalated_at         timestamptz,
    issued_at            timestamptz
);
create index refund_overview_due on refund_overview (due, refund_id);

create table refund_part (
    refund_id            text        not null,
    provider             text        not null,
    payment_id           text        not null,
    attempt              integer     not null,
    method               text        not null,
    currency             text        not null,
    amount               numeric     not null,
    outcome              text        not null,
    provider_refund_id   text,
    failure_code         text,
    primary key (refund_id, provider, payment_id, attempt)
);

create table refund_settlement (
    refund_id            text        not null,
    cause                text        not null,
    payments             text[]      not null,
    currency             text        not null,
    amount               numeric     not null,
    primary key (refund_id, cause, payments)
);
