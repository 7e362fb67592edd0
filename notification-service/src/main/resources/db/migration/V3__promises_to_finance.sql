-- What finance is written about. Not a read model: it is made of messages, so a replay leaves it alone.
create table promised_refund (
    refund_id            text primary key,
    claim_id             text        not null,
    order_id             text        not null,
    amount               numeric     not null,
    currency             text        not null,
    due                  timestamptz not null,
    -- Absent once it is on its way.
    waits_for            text,
    overdue              boolean     not null default false,
    escalated            boolean     not null default false
);
create index promised_refund_open on promised_refund (due) where waits_for is not null;

-- The last message of each source about a refund, so that a repeated history does nothing.
create table promise_heard (
    refund_id            text        not null,
    source               text        not null,
    sequence             bigint      not null,
    primary key (refund_id, source)
);

-- One row per mail to finance, whoever asks for it again.
create table finance_mail (
    mail_id              text primary key,
    kind                 text        not null,
    ordered_at           timestamptz not null,
    ended_at             timestamptz,
    -- Absent if the mail server took it.
    reason_code          text
);
create index finance_mail_lately on finance_mail (ordered_at);
