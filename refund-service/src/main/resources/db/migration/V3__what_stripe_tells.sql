-- Which of Stripe's events were heard; the oldest ones are forgotten.
create table stripe_event (
    event_id             text primary key,
    heard_at             timestamptz not null
);
create index stripe_event_heard on stripe_event (heard_at);

-- What is known of the payments that refunds go back to; built from events.
create table refund_payment (
    provider             text        not null,
    payment_id           text        not null,
    method               text        not null,
    currency             text        not null,
    captured             numeric     not null,
    refunded_outside     numeric     not null,
    primary key (provider, payment_id)
);

-- The dispute of the payment that a part goes back to.
create table refund_dispute (
    refund_id            text        not null,
    provider             text        not null,
    payment_id           text        not null,
    dispute_id           text        not null,
    status               text        not null,
    primary key (refund_id, provider, payment_id, dispute_id)
);
create index refund_part_payment on refund_part (provider, payment_id);
alter table refund_overview add column reversed_at timestamptz;
